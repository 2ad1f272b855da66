"""The names of those who sign the press: people, agencies, newspapers, and the words around them."""
