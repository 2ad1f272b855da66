"""When a line says that something was published: the words of dates, read and put into instants."""
