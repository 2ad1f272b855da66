"""Newspapers of Belgium in French, one file each."""
