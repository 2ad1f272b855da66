"""What a newspaper publishes to say what is new: feeds, sitemaps, section pages. Bytes in, leads out."""
