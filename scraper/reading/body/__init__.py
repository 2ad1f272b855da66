"""The text of an article: the blocks of a page, and which of them are its own."""
