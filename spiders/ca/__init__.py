"""Newspapers of Quebec and Canada in French, one file each."""
