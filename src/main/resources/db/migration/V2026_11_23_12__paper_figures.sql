-- Pictures in the text of a paper; the text names them by their address. None is ever changed.
create table paper_figure (
    id         uuid primary key,
    paper_id   bigint      not null references paper,
    media_type text        not null,
    width      int         not null check (width > 0),
    height     int         not null check (height > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes      bytea       not null,
    added_at   timestamptz not null,
    added_by   bigint      not null references person
);

create index paper_figure_paper on paper_figure (paper_id);

alter table paper_figure alter column bytes set storage external;

create trigger append_only before update or delete or truncate on paper_figure
    for each statement execute function refuse_change();

-- Whatever belongs to a paper is as readable as the paper.
alter table paper_figure enable row level security;
alter table paper_figure force row level security;
create policy reading on paper_figure for select to raadslag_reader
    using (exists (select from paper p where p.id = paper_id));
create policy clerk on paper_figure to raadslag_clerk using (true) with check (true);

grant select on paper_figure to raadslag_reader;
grant select, insert on paper_figure to raadslag_clerk;
