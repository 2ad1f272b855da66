"""What opens an article: its headline and its standfirst."""
