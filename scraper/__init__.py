"""From a response to an Article. Knows no database; imports neither `spiders` nor `archive`."""
