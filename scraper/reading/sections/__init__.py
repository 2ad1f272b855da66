"""The part of the newspaper that an article stands in, and its tags."""
