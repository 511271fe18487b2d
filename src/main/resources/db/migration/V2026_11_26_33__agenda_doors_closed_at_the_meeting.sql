-- What outsiders are told of an item that was sent out open and for which the meeting closed the doors.
alter table agenda_item_openness
    add neutral_title  text,
    add closure_reason text,
    add constraint face_is_whole check ((neutral_title is null) = (closure_reason is null));
