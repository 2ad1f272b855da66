"""Le Courrier des Deux Rives: an invented regional newspaper, served on loopback to try and to test a crawl.

Its towns, people and news are made up. What is real is the shape of its pages:
several layouts, metadata that is whole, partial, wrong or missing, and the
furniture that surrounds an article on a newspaper's site.
"""

from spiders.demo_site.faults import Fault
from spiders.demo_site.server import NewspaperServer

__all__ = ["Fault", "NewspaperServer"]
