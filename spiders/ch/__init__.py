"""Newspapers of Switzerland in French, one file each."""
