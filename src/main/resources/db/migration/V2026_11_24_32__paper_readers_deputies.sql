-- Whoever stands in for one who reads a paper reads it too; the day decides who carries the token.
-- For the while the owner of the tables sees their rows.
alter table paper no force row level security;
alter table paper_reader no force row level security;

update paper p
   set audience = (select array_agg(distinct word order by word)
                     from (select unnest(p.audience) as word
                           union
                           select 'deputy:' || r.person_id from paper_reader r where r.paper_id = p.id) words)
 where exists (select from paper_reader r where r.paper_id = p.id);

alter table paper force row level security;
alter table paper_reader force row level security;
