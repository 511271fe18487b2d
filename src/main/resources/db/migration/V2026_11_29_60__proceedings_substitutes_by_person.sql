-- Asked whenever somebody's leave to read is worked out.
create index attendance_event_substitute on attendance_event (person_id) where kind = 'SUBSTITUTE';
