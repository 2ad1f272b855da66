"""Words that newspapers call their parts by, and words that call no part of one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

HOME = re.compile(
    r"(?:page d[’'])?accueil\b.{0,20}|home|homepage|index|vous êtes ici\W*|vous êtes dans\W*|fil d[’']ariane\W*|\W*",
    re.I,
)
"""The first step of a path to a page."""

_NO_SECTION = re.compile(
    r"articles?|not found|undefined|null|none|default|uncategori[sz]ed|non classée?|non cat[ée]goris[ée]e?|[\d\W_]+|[a-z\d]+_[a-z\d_-]+|(?:janvier|février|mars|avril|mai|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?|(?:la )?rédaction(?: .*)?",
    re.I,
)
_GENERAL = re.compile(
    r"(?:toute l[’'])?actu(?:alit[ée])?s?|à la une|a la une|[àa] l[’']affiche|news|infos?|(?:fil|flash) (?:d[’'])?(?:infos?|actus?)|flash|journal|dernières? (?:minute|heure|nouvelles?|infos?)|en continu|magazine|publications?"
    r"|le (?:fil|direct|journal)|(?:toutes? )?les? (?:actus|actualités|infos|articles)|édition|general|général|divers|blog",
    re.I,
)
_STATE = re.compile(
    r".*(?:\babonn|premium|exclusi|\bgratuit|partenaire|sponsor|publi|nouveau|alerte|urgent|breaking|\bdirect|\blive\b|\bréserv|\bpartag|\bimprim|\bpar\b|\bil y a\b|\bmis à jour|\bcomment|lecture|newsletter"
    r"|\bpodcast|vidéos?$|\bphotos?\b|écouter|\bshare|subscribe|sign (?:in|up)|\bje\b|\bpages? |suivre|accès|connexion|recherch|\bmenu\b|©|@|abonnez|soutenez).*",
    re.I,
)

_KNOWN = """
    politique politiques société économie économies culture cultures sport sports international monde france europe afrique asie amériques
    amérique moyen-orient environnement écologie climat santé justice police sciences science technologie technologies tech high-tech numérique
    médias média éducation enseignement formation emploi travail social agriculture pêche alimentation logement immobilier urbanisme transports transport
    énergie eau industrie commerce entreprises entreprise finance finances bourse marchés tourisme voyages voyage gastronomie cuisine recettes mode beauté
    lifestyle people cinéma séries musique livres littérature théâtre télévision télé arts art expositions patrimoine histoire religion religions spiritualité
    idées opinion opinions débats débat tribune tribunes éditorial édito éditos chronique chroniques billet analyse analyses enquête enquêtes reportage
    reportages entretien entretiens interview interviews portrait portraits décryptage dossier dossiers point_de_vue points_de_vue carte_blanche libre_opinion
    faits_divers fait_divers faits_de_société région régions régional national nationale local locale vie_locale communes canton cantons suisse belgique québec
    canada maroc algérie tunisie sénégal vaud genève valais fribourg neuchâtel jura bruxelles wallonie liège luxembourg grande-région nécrologie météo loisirs
    agenda sorties famille psycho bien-être nutrition jardin animaux auto automobile football rugby cyclisme tennis basket handball athlétisme natation hippisme
    insolite défense sécurité diplomatie institutions collectivités élections gouvernement parlement droit immigration migrations jeunesse femmes égalité
    consommation argent impôts retraites syndicats solidarité solidarités syndicalisme aménagement mobilité infrastructures courrier_des_lecteurs
    recensions essais brèves technologies_numérique outre-mer polynésie martinique guadeloupe réunion mayotte nouvelle-calédonie
"""


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Letters alone: no capitals, no accents, no number of a department behind."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalpha())


_SPELLINGS = {plain(word): word.replace("_", " ").capitalize() for word in _KNOWN.split()}


def is_known_section(name: str) -> bool:
    """True for a name that many newspapers give to a part of theirs."""
    return plain(name) in _SPELLINGS


def usual_name(step: str) -> str | None:
    """The name that newspapers give to the part that a step of an address is called by: "faits-divers" is "Faits divers"."""
    return _SPELLINGS.get(plain(step))


def holds_known_section(name: str) -> bool:
    """True where any word of the name is a usual section: "Arts et divertissement"."""
    return any(plain(word) in _SPELLINGS for word in name.split())


def names_no_section(name: str) -> bool:
    """True for what stands where sections stand, and names none: the home page, a month, a desk, a system's word."""
    return _NO_SECTION.fullmatch(name) is not None or HOME.fullmatch(name) is not None


def is_general(name: str) -> bool:
    """True for a section that holds everything: "Actualités", "À la une", "News"."""
    return _GENERAL.fullmatch(name) is not None


def could_be_state(name: str) -> bool:
    """True for a label that tells of the article's state or offers something: "Abonnés", "Partager", "Vidéo"."""
    return _STATE.fullmatch(name) is not None
