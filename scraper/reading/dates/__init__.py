"""Which date of a page to believe, and whose clock it shows."""
