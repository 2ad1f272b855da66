"""All SQL and every file on disk: frontier, captures, articles, revisions, search."""
