"""The pictures of an article, with their captions and credits."""
