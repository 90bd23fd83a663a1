# SPDX-License-Identifier: MIT
"""Every table, one module an area: the data dictionary.

The tables are made by ``migrations`` only; a test proves that both say the same. No row of field
data is removed by a cascade from elsewhere: only parts of one record (attendances, photos …) go
with it.
"""

from tksk_desktop.storage.schema.agenda import (
    appointments as appointments,
    day_villages as day_villages,
    known_places as known_places,
)
from tksk_desktop.storage.schema.aid import (
    aid_entries as aid_entries,
    aid_proposal_people as aid_proposal_people,
    aid_proposals as aid_proposals,
    overlap_decisions as overlap_decisions,
    overlap_rules as overlap_rules,
    own_programmes as own_programmes,
)
from tksk_desktop.storage.schema.audit import (
    audit_clients as audit_clients,
    audit_entries as audit_entries,
    audit_head as audit_head,
)
from tksk_desktop.storage.schema.backups import (
    backup_places as backup_places,
    backup_rules as backup_rules,
    backups as backups,
)
from tksk_desktop.storage.schema.cases import (
    case_closings as case_closings,
    case_holds as case_holds,
    case_reviews as case_reviews,
    case_stages as case_stages,
    case_types as case_types,
    cases as cases,
    stage_changes as stage_changes,
)
from tksk_desktop.storage.schema.casework import (
    assessment_addenda as assessment_addenda,
    assessment_areas as assessment_areas,
    assessment_editions as assessment_editions,
    assessment_findings as assessment_findings,
    assessments as assessments,
    casework_drafts as casework_drafts,
    goal_reviews as goal_reviews,
    plan_goals as plan_goals,
    plan_steps as plan_steps,
    plans as plans,
    risk_bounds as risk_bounds,
    risk_factors as risk_factors,
)
from tksk_desktop.storage.schema.columns import (
    Instant as Instant,
    Word as Word,
    metadata as metadata,
)
from tksk_desktop.storage.schema.consents import consents as consents
from tksk_desktop.storage.schema.delivery import (
    mail_accounts as mail_accounts,
    outgoing_mails as outgoing_mails,
)
from tksk_desktop.storage.schema.documents import (
    client_documents as client_documents,
    client_flags as client_flags,
)
from tksk_desktop.storage.schema.doubles import (
    double_pairs as double_pairs,
    merge_links as merge_links,
    merges as merges,
)
from tksk_desktop.storage.schema.exchange import (
    entry_drafts as entry_drafts,
    import_decisions as import_decisions,
    imported_clients as imported_clients,
    imported_households as imported_households,
    imports as imports,
    table_mappings as table_mappings,
)
from tksk_desktop.storage.schema.groups import (
    group_figures as group_figures,
    group_indicators as group_indicators,
    group_kinds as group_kinds,
    group_members as group_members,
    group_others as group_others,
    groups as groups,
    meeting_series as meeting_series,
    planned_meetings as planned_meetings,
)
from tksk_desktop.storage.schema.guidance import (
    guidance_candidates as guidance_candidates,
    guidance_criteria as guidance_criteria,
    guidance_lists as guidance_lists,
    performance_notes as performance_notes,
    performance_scores as performance_scores,
)
from tksk_desktop.storage.schema.households import (
    family_card_numbers as family_card_numbers,
    household_event_steps as household_event_steps,
    household_events as household_events,
    household_members as household_members,
    household_residences as household_residences,
    households as households,
)
from tksk_desktop.storage.schema.kept_forms import kept_forms as kept_forms
from tksk_desktop.storage.schema.letters import task_letters as task_letters
from tksk_desktop.storage.schema.network import (
    potential_contacts as potential_contacts,
    potential_services as potential_services,
    potential_trainings as potential_trainings,
    potentials as potentials,
    referral_steps as referral_steps,
    referrals as referrals,
)
from tksk_desktop.storage.schema.note_texts import (
    note_snippets as note_snippets,
    note_templates as note_templates,
)
from tksk_desktop.storage.schema.office import (
    known_certificates as known_certificates,
    office as office,
    recipients as recipients,
    signing_keys as signing_keys,
    villages as villages,
)
from tksk_desktop.storage.schema.pictures import (
    ecomap_nodes as ecomap_nodes,
    ecomap_ties as ecomap_ties,
    kin_people as kin_people,
    kin_qualities as kin_qualities,
    kin_ties as kin_ties,
)
from tksk_desktop.storage.schema.proposals import proposals as proposals
from tksk_desktop.storage.schema.register import (
    client_aliases as client_aliases,
    client_contacts as client_contacts,
    client_needs as client_needs,
    clients as clients,
    outside_stays as outside_stays,
    saved_filters as saved_filters,
    welfare_ranks as welfare_ranks,
)
from tksk_desktop.storage.schema.reports import (
    copy_events as copy_events,
    papers_sent_out as papers_sent_out,
    report_copies as report_copies,
    reports as reports,
)
from tksk_desktop.storage.schema.rights import (
    destructions as destructions,
    restrictions as restrictions,
    retention_rules as retention_rules,
    subject_requests as subject_requests,
)
from tksk_desktop.storage.schema.search_indexes import (
    NAME_INDEXES as NAME_INDEXES,
    SEARCH_TABLES as SEARCH_TABLES,
    search_statements as search_statements,
)
from tksk_desktop.storage.schema.sessions import (
    attendances as attendances,
    draft_photos as draft_photos,
    drafts as drafts,
    follow_up_steps as follow_up_steps,
    obstacles as obstacles,
    session_addenda as session_addenda,
    session_agreements as session_agreements,
    session_corrections as session_corrections,
    session_guests as session_guests,
    session_photos as session_photos,
    session_types as session_types,
    sessions as sessions,
)
from tksk_desktop.storage.schema.village_figures import (
    figure_waves as figure_waves,
    village_figures as village_figures,
    village_returns as village_returns,
)
from tksk_desktop.storage.schema.village_lists import (
    village_list_decisions as village_list_decisions,
    village_list_rows as village_list_rows,
    village_lists as village_lists,
)
