-- A case that the secretary has put on the later agenda is what was put off to it.
grant update (postponement_id) on agenda_item to raadslag_clerk;
