"""Publishers in French from other countries, one file each."""
