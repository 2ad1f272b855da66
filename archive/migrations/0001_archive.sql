-- The archive as it began. A step is frozen once it is merged: change the schema in the next number.
-- Times are ISO 8601 text in UTC, `2026-09-14T16:50:00Z`; the frontier's own (due_at, done_at) carry milliseconds.
-- The comments inside a table stay in its definition, where `.schema` and Datasette show them.

create table publishers (
    id integer primary key,
    name text not null unique,
    domain text,    -- host without www.; NULL: known only by the name its pages give
    country text,   -- ISO 3166-1, lower case; NULL: no publisher file says
    timezone text,  -- IANA name; NULL: no publisher file says
    language text   -- ISO 639-1; NULL: no publisher file says
);

create table crawls (
    id integer primary key,
    spider text not null,
    queue text not null,    -- whose pages it worked on: pages.queue
    process text not null,  -- host, process and its start: tells a running crawl from a killed one
    version text not null,  -- of the program
    started text not null,
    ended text,             -- NULL: still running, or killed (then reason is 'killed')
    reason text,            -- why it ended, in the crawler's words; NULL: still running
    pages integer not null default 0,      -- outcomes written, of every kind
    articles integer not null default 0,   -- stored for the first time
    revisions integer not null default 0,  -- stored as another version of a known article
    unchanged integer not null default 0,  -- seen again, the same
    failures integer not null default 0
);

create table pages (
    id integer primary key,
    queue text not null,
    url text not null,      -- the address that is fetched
    key text not null,      -- one for all spellings of an article's address; the address itself for any other kind
    kind text not null check (kind in ('feed', 'sitemap', 'section', 'home', 'article', 'record')),
    priority integer not null default 0,  -- higher is fetched sooner
    claims text not null default '[]',    -- JSON: what the sources that named it say of it
    changed_at text,        -- when its sources last said it changed; NULL: none said
    found_at text not null,
    found_on integer references pages(id),  -- the source that named it first; NULL: the spider itself
    due_at text,            -- from when it may be fetched; while leased, when the lease runs out; NULL: not wanted any more
    lease_owner text,       -- the crawl that works on it; NULL: nobody
    tries integer not null default 0,       -- passing faults since the last success
    lost_leases integer not null default 0, -- times a crawl died while it held the page, since the last outcome
    done_at text,           -- when its last outcome was written; NULL: none yet
    outcome text check (outcome in ('article', 'source', 'failed')),  -- of the last work on it; NULL: none yet
    failure text,           -- the name its failure is counted under; NULL: it did not fail
    failure_message text,
    passing integer not null default 0,     -- 1: the failure may be gone tomorrow
    fetched_at text,        -- when what the archive holds of it was last seen on the site; NULL: it holds nothing
    etag text,              -- of what the archive holds; NULL: the site gave none
    last_modified text,     -- likewise, in the site's own words
    article_id integer references articles(id),  -- NULL: not read as an article
    capture_id integer references captures(id),  -- of its last outcome; NULL: nothing was fetched
    unique (queue, key)
);
create index pages_due on pages (queue, priority desc, due_at) where due_at is not null;
create index pages_to_retry on pages (queue, due_at) where tries > 0;
create index pages_given_up on pages (queue) where passing = 1 and due_at is null;
create index pages_leased on pages (lease_owner) where lease_owner is not null;
create index pages_found_on on pages (found_on) where kind not in ('article', 'record');

create table captures (
    id integer primary key,
    page_id integer references pages(id),    -- NULL: fetched for no page (robots.txt)
    crawl_id integer references crawls(id),
    url text not null,          -- the address that answered
    fetched_at text not null,
    status integer not null,    -- of HTTP
    mime text,                  -- media type as declared, without parameters; NULL: not declared
    etag text,
    last_modified text,
    digest text,                -- sha1:BASE32 of the body as it came over the wire
    ip text,                    -- NULL: not known
    file text not null,         -- WARC file, relative to the archive's folder where it lies under it, else absolute
    offset integer not null,    -- in bytes, of the record in the file
    length integer not null,    -- in bytes, of the record as it is stored (compressed)
    type text not null check (type in ('response', 'revisit')),
    refers_to integer references captures(id),  -- of a revisit: the capture that has the body; NULL: a response
    unique (file, offset)
);
create index captures_of_url on captures (url, id);

create table articles (
    id integer primary key,
    url text not null,           -- canonical
    title text not null,
    standfirst text,             -- NULL: the page has none; so for every column below that may be NULL
    published text,              -- UTC
    modified text,               -- UTC
    authors text not null default '[]',   -- JSON array of names, in the order of the page
    agencies text not null default '[]',  -- JSON array of agencies and newsrooms that sign
    publisher text,              -- its name, as in publishers
    section text,
    tags text not null default '[]',      -- JSON array
    kind text not null,          -- article, liveblog, gallery, video
    access text not null,        -- free, paywalled, unknown
    percent_hidden real,         -- how much of the text the page says it keeps back
    tdm_reserved integer,        -- 1: text and data mining is reserved; 0: expressly allowed; NULL: nobody says
    language text,               -- ISO 639-1
    body text not null,          -- paragraphs joined by a blank line; a subhead begins with '## '
    byline text,                 -- as printed
    published_local text,        -- in the publisher's zone, with its offset
    published_precision text,    -- second, minute, hour, day, month, year
    published_text text,         -- the words that were read
    published_source text,       -- where they stood: json-ld, meta, displayed, feed, …
    published_year_inferred integer,  -- 1: the words give no year
    modified_local text,
    modified_precision text,
    modified_text text,
    modified_source text,
    modified_year_inferred integer,
    images text not null default '[]',    -- JSON array of {url, caption, credit}
    posts text not null default '[]',     -- JSON array of a live page's posts {title, body, at}
    fetched_from text not null,  -- the address that answered
    fetched_at text not null,    -- when this version was first seen
    first_seen text not null,    -- when any version was first seen
    last_seen text not null,     -- when this version was last seen
    url_key text not null unique,
    publisher_id integer references publishers(id),
    capture_id integer references captures(id),  -- the capture this version was read from
    reader_version text not null,
    evidence text not null default '[]',  -- JSON array of every claim that was weighed
    digest text not null         -- of what makes a version: another digest is another version
);
create index articles_published on articles (published);
create index articles_publisher on articles (publisher_id, published);

-- Versions that a later one replaced; the version of today is in articles.
create table revisions (
    id integer primary key,
    article_id integer not null references articles(id) on delete cascade,
    url text not null,
    title text not null,
    standfirst text,
    published text,
    modified text,
    authors text not null,
    agencies text not null,
    section text,
    tags text not null,
    kind text not null,
    access text not null,
    percent_hidden real,
    tdm_reserved integer,
    language text,
    body text not null,
    byline text,
    published_local text,
    published_precision text,
    published_text text,
    published_source text,
    published_year_inferred integer,
    modified_local text,
    modified_precision text,
    modified_text text,
    modified_source text,
    modified_year_inferred integer,
    images text not null,
    posts text not null,
    fetched_from text not null,
    fetched_at text not null,    -- when this version was first seen
    last_seen text not null,     -- when this version was last seen
    capture_id integer references captures(id),
    reader_version text not null,
    evidence text not null,
    digest text not null
);
create index revisions_of_article on revisions (article_id, fetched_at);

-- Every version of every article, numbered from its oldest; `revision_id` is NULL for the version of today.
create view versions as
select row_number() over (partition by article_id order by fetched_at, revision_id is null, revision_id) as version, *
from (
    select article_id, id as revision_id, url, title, standfirst, published, modified, authors, agencies, section, tags, kind, access,
        percent_hidden, tdm_reserved, language, body, byline, published_local, published_precision, published_text, modified_local,
        modified_precision, modified_text, fetched_from, fetched_at, last_seen, capture_id, reader_version, digest
    from revisions
    union all
    select id, null, url, title, standfirst, published, modified, authors, agencies, section, tags, kind, access,
        percent_hidden, tdm_reserved, language, body, byline, published_local, published_precision, published_text, modified_local,
        modified_precision, modified_text, fetched_from, fetched_at, last_seen, capture_id, reader_version, digest
    from articles
);

-- Double quotes around the table's name: sqlite-utils and Datasette look for just that.
create virtual table articles_fts using fts5(
    title, standfirst, body, content="articles", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
);
create virtual table articles_terms using fts5vocab(articles_fts, row);

create trigger articles_fts_insert after insert on articles begin
    insert into articles_fts (rowid, title, standfirst, body) values (new.id, new.title, new.standfirst, new.body);
end;
create trigger articles_fts_delete after delete on articles begin
    insert into articles_fts (articles_fts, rowid, title, standfirst, body)
    values ('delete', old.id, old.title, old.standfirst, old.body);
end;
create trigger articles_fts_update after update of title, standfirst, body on articles begin
    insert into articles_fts (articles_fts, rowid, title, standfirst, body)
    values ('delete', old.id, old.title, old.standfirst, old.body);
    insert into articles_fts (rowid, title, standfirst, body) values (new.id, new.title, new.standfirst, new.body);
end;

-- French stems of the index's terms: a query's word is looked up here and widened to its sisters.
create table term_stem (
    term text not null,  -- as in the index: lower case, without accents
    stem text not null,  -- French stem of the word with its accents, then without them; œ is oe, æ is ae
    primary key (term, stem)
) without rowid;
create index term_stem_by_stem on term_stem (stem, term);
