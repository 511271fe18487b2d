-- Minutes before they are adopted are editions too, for those who sit in the committee.
alter table edition drop constraint edition_kind_check;
alter table edition add constraint edition_kind_check
    check (kind in ('AGENDA', 'SUPPLEMENTARY_AGENDA', 'DRAFT_MINUTES', 'MINUTES'));

-- A draft of minutes is current until minutes are published after it.
create or replace function is_current(document uuid, edition_number int) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    return not exists (select from edition e where e.document_id = document and e.number > edition_number)
       and not exists (select from edition draft
                         join edition minutes on minutes.meeting_id = draft.meeting_id and minutes.kind = 'MINUTES'
                                             and minutes.published_at >= draft.published_at
                        where draft.document_id = document and draft.number = edition_number
                          and draft.kind = 'DRAFT_MINUTES');
