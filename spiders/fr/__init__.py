"""Newspapers, magazines and sites of France, one file each."""
