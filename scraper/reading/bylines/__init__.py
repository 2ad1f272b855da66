"""Who signs an article: where a page says so, in which words, and whom to believe."""
