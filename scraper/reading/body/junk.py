"""Lines that stand among an article's paragraphs and are none: known by their words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from scraper.reading.body.blocks import Block
from scraper.reading.body.end_marks import is_end_mark
from scraper.reading.body.notices import is_notice
from scraper.reading.body.offers import is_addressed

_START = re.compile(
    r"""^[\W_]*(?:
    (?:à|a|À)?\s*(?:lire|voir|écouter|ecouter|relire|découvrir|regarder|consulter|revoir|retrouver)\s+(?:aussi|également|egalement|ailleurs)\b
    |(?:à|a)\s+(?:lire|voir|écouter|relire|regarder|consulter|(?:re)?découvrir)\s*(?:sur\b[^:]{0,40})?[:>»→\-–]
    |(?<=[>→➜►▶➡»])\s*(?:re|ré)?(?:lire|voir|écouter|lisez|voyez|écoutez|retrouve[rz]|regarde[rz]|découvr(?:ir|ez)|suivez|consultez)\b
    |lire\s+(?:l['’]article|la\s+suite|plus|notre\s+article|notre\s+dossier|notre\s+décryptage|l['’]intégralité)
    |pour\s+(?:aller\s+plus\s+loin|en\s+savoir\s+plus)(?:\s+(?:sur\b[^.]{0,60}|en\s+(?:vidéos?|images|podcasts?)))?\s*(?::|$)
    |(?:ça|cela|ceci|ces\s+articles)\s+(?:peut|peuvent|pourrait|pourraient|devrait)\s+(?:aussi\s+|également\s+)?vous\s+(?:intéresser|plaire)
    |(?:cela|ceci|ça)\s+vous\s+intéressera\s+aussi
    |(?:à|a)\s+ne\s+pas\s+(?:manquer|rater)\s*(?:sur\b.{0,40})?:
    |la\s+rédaction\s+vous\s+(?:conseille|recommande)
    |pour\s+ne\s+(?:plus\s+)?rien\s+(?:rater|manquer)\b
    |(?:à\s+voir\s+)?en\s+(?:vidéo|images|photos)\s*[,:–-][^.!?]{0,80}$
    |(?:à|a)\s+(?:surtout\s+)?lire\b[^.!?]{0,60}:\s*$|(?:encore\s+)?plus\s+d(?:e|['’])[^.!?]{2,40}\ssur\s[^!?:]{2,40}:\s*$
    |sur\s+le\s+même\s+(?:sujet|thème)
    |articles?\s+(?:recommandé|lié|connexe|similaire)s?\s*:
    |dans\s+la\s+même\s+rubrique
    |(?:la\s+)?suite\s+(?:de\s+l['’]article\s+)?après\s+(?:la|cette)\s+(?:publicité|pub)
    |l['’]article\s+continue\s+après
    |(?:read|see|watch|listen)\s+(?:more|also|next)\b\s*[:|]?
    |(?:also|must|further|related)\s+read(?:ing)?\b\s*[:|]
    |(?:more|journal)\s+information\s*:
    |related(?:\s+(?:stories|story|articles?|links|topics|content|coverage|posts))?\s*:
    |(?:lesen\s+sie|lies|lest)\s+(?:auch|hier|dazu|mehr)\b[^.!?]{0,40}[:|]|das\s+könnte\s+(?:sie|dich|euch)\s+(?:auch\s+)?interessieren
    |mehr\s+zum\s+thema\s*(?::|$)|auch\s+interessant\s*(?::|$)|anzeige$|werbung$
    |advertisement$|publicité$|annonce$|sponsored$|story\s+continues\s+below
    |article\s+réservé\s+(?:à|aux)
    |il\s+vous\s+reste\s+\d
    |(?:ce(?:t|tte)?|la\s+suite\s+de\s+cet?)\s+(?:article|contenu|analyse)\s+(?:est|vous\s+est)\s+réservée?
    |la\s+suite\s+est\s+réservée
    |cet\s+article\s+vous\s+est\s+offert
    |\.{0,3}\s*pour\s+lire\s+(?:la\s+suite|cet\s+article|l['’]intégralité)|(?:et\s+)?accéde[rz]\s+à\s+(?:l['’]intégralité|tous\s+(?:les|nos))
    |à\s+partir\s+de\s+\d[^.]{0,12}€[^.]{0,20}mois|(?:sans\s+engagement|annulable\s+à\s+tout\s+moment|résiliable)
    |(?:vous\s+(?:avez|êtes)\s+)?déjà\s+(?:un\s+compte|abonn|inscrit)|je\s+me\s+connecte\b
    |(?:facebook|twitter|x|e-?mail|messenger|whatsapp|linkedin|pinterest|telegram|bluesky|threads|(?:copier\s+le\s+)?lien(?:\s+copié)?|copy\s+link)$
    |(?:en\s+poursuivant\s+votre\s+navigation|(?:nous\s+utilisons|ce\s+site\s+utilise)\s+des\s+cookies|we\s+use\s+cookies)
    |cet\s+article\s+vous\s+a\s+plu
    |abonnez[-\s]vous|s['’]abonner|je\s+m['’]abonne|inscrivez[-\s]vous|recevez\s+(?:gratuitement|chaque|tous|toute|nos|notre|l['’])
    |(?:pour\s+)?(?:vous\s+)?inscri(?:re|vez[-\s]vous)\s+à\s+(?:la|notre|nos)\s+(?:newsletter|lettre)
    |for\s+more\s+(?:on|news|about|stories)\b.{0,70}\b(?:visit|click|follow|read|see|head)\b
    |pour\s+(?:plus|davantage)\s+d['’e]\s*(?:infos|actu\w*|nouvelles)\b.{0,60}\b(?:cliquez|rendez-vous|visitez|suivez)
    |pour\s+(?:plus|davantage)\s+d['’]informations\b.{0,60}\bsuivez\b
    |sign\s+up\s+(?:for|to)\b|subscribe\s+(?:to|now|for|today)\b|already\s+a\s+subscriber
    |(?:vous\s+(?:devez|pouvez)\s+)?(?:être\s+connecté|connectez[-\s]vous|identifiez[-\s]vous)
    |suivez[-\s](?:nous|l['’]actualité|toute|[\w’' ]{2,30}\s+sur\s+(?:facebook|twitter|instagram|google|whatsapp|x\b))
    |retrouvez[-\s](?:nous|le\s+meilleur)|follow\s+(?:us|@|[\w ]{2,30}\s+on\s+(?:facebook|twitter|instagram))
    |(?:partager|partagez|share)\s+(?:sur|cet|l['’]article|this|on)\b
    |(?:tags?|mots[-\s]clés?|thèmes?(?:\s+associés)?|filed\s+under|topics?)\s*:
    |temps\s+de\s+lecture|lecture\s*:?\s*\d+\s*mi?n|\d+\s*(?:min(?:utes?)?|mn)\s+(?:de\s+lecture|read)\b
    |\d{1,3}\s*(?:min(?:utes?)?|mn)$
    |(?:crédits?\s+)?photos?\s*:|crédits?\s*:|credits?\s*:|image\s+credit|photo\s+credit
    |voir\s+(?:tous\s+ses|tous\s+les|plus\s+d['’]|les)\s+(?:articles|commentaires)
    |(?:tous\s+droits\s+réservés|all\s+rights\s+reserved|reproduction\s+(?:interdite|autorisée))
    |(?:écoute[rz]|listen\s+to)\s+(?:cet\s+|l['’]|this\s+)(?:article|story)\b[^.]{0,40}$|(?:la|cette)\s+(?:synthèse\s+vocale|lecture\s+audio)\b.{0,60}\b(?:ce(?:t|tte)?\s+(?:texte|article)|intelligence\s+artificielle)\b
    |(?:cet\s+article|ce\s+(?:contenu|billet)|cette\s+entrée)\s+a\s+été\s+publiée?\s+(?:le\s.{6,60}\s)?(?:dans|et\s+est\s+classée?)\b
    |(?:restez|soyez)\s+(?:informée?s?|connectée?s?|alertée?s?)\s*[!,.:]|activez\s+(?:les|nos|vos)\s+(?:notifications|alertes)
    |vous\s+(?:souhaitez|voulez|pouvez)\s+nous\s+(?:écrire|contacter|poser|soumettre|signaler|envoyer|faire\s+part)
    |les\s+commentaires\s+sont\s+la\s+propriété\b
    |votre\s+(?:adresse\s+)?e-?mail|en\s+vous\s+inscrivant|your\s+email\s+address|by\s+signing\s+up
    )""",
    re.I | re.X,
)
_ANYWHERE = re.compile(
    r"""réservée?s?\s+(?:à\s+nos\s+|aux\s+)(?:abonn|inscrits)|(?:de\s+)?cet\s+article\s+à\s+lire
    |suivez[-\s]nous\s+sur|cliquez\s+ici\s+pour\s+(?:vous\s+)?(?:abonner|inscrire)|inscri(?:re|vez[-\s]vous)\s+(?:gratuitement\s+)?à\s+(?:notre|la|nos|cette)\s+(?:newsletter|lettre)
    |sur\s+(?:un\s+seul|un\s+autre|l['’]autre)\s+appareil\b
    |\bISSN\s*:?\s*\d{4}-\d{3}[\dX]\b
    |téléchargez\s+(?:gratuitement\s+)?(?:notre\s+|l['’])app
    |all\s+rights\s+reserved|tous\s+droits\s+réservés|reproduction\s+(?:(?:même\s+)?partielle\s+)?autorisée|(?:©|\(c\)|copyright)\s*(?:19|20)\d\d
    |(?:lancez|rejoignez|participe[rz]\s+à)\s+la\s+conversation""",
    re.I | re.X,
)
_INVITES = re.compile(
    r"""^[\W_]*(?:pour\s+(?:aller\s+plus\s+loin|en\s+savoir)|re(?:lire|voir|trouve[rz]|découvr\w+)|voir|lire|écoute[rz]|regarde[rz]|découvr\w+
    |suivez|consultez|notre\s+(?:dossier|article|enquête|interview)|read|watch|listen|more|related)\b""",
    re.I | re.X,
)
_ARROW = re.compile(r"""[^\w]*[>→➜►▶➡»][\W_]*[^.!?…»”"]{3,80}$""")
_FACT = re.compile(r"\w\s?:\s*\w")
""" "► Tarif : 5 euros", which no link is in."""
_NETWORK = re.compile(r"\b(?:facebook|instagram|twitter|whatsapp|telegram|tiktok|youtube|linkedin)\b", re.I)
_RIGHTS = re.compile(r"[\W_]*(?:©|\(c\)\s)", re.I)
_CREDITED = re.compile(r"©\s*[^.©!?]{2,60}$|\b(?:photos?|crédits?|credits?)\s*:\s*[^.!?]{2,50}$", re.I)
_CONSENT = re.compile(
    r"""\b(?:cookies|traceurs|consentement|données\s+personnelles|responsable\s+d[eu]\s+traitement|personal\s+data
    |ad[-\s]?block\w*|bloqueurs?\s+de\s+(?:publicités?|pubs?)|revenus\s+(?:\w+\s+)?(?:de\s+la\s+publicité|publicitaires)|werbeblocker)\b""",
    re.I | re.X,
)
_ADDRESSES = re.compile(r"\bhttps?://\S+\s.{0,40}\bhttps?://")
_CHOICE = re.compile(
    r"""\b(?:cliquez|cliquant|j[’'‘]accepte|accept\w+|refus\w*|vos?\s+(?:choix|préférences?|données)|votre\s+(?:choix|consentement)
    |désactive[rz]|(?:vous\s+)?(?:utilisez|souhaitez|apportent)|deaktivier\w+|disabl\w+|paramétre[rz]|recueill\w+|(?:your|our)\s+(?:choices?|consent|privacy)|clicking)\b""",
    re.I | re.X,
)
_NEWSLETTER = re.compile(
    r"la\s+newsletter\s+de\b|\b(?:retrouv|recev|découvr|lis|suiv)ez\b[^.!?]{0,60}\b(?:notre|nos|la)\s+(?:\w+\s+)?newsletters?\b",
    re.I,
)
_SUBSCRIBE = re.compile(r"^[\W_]*(?:abonnez|inscrivez)[-\s]vous\b", re.I)
_OWN_OFFER = re.compile(
    r"\b(?:notre|nos|newsletters?|lettres?|offres?|gratuit\w*|chaque|édition|journal|magazine|compte|chaîne|alertes?|application|site|mois)\b|€",
    re.I,
)
_SUBSCRIBE_CHARS = 160
"""A longer line that begins so and names nothing of the house's own is somebody's sentence."""
_READ_ALSO = re.compile(r"^(?:à\s+)?(?:lire|voir|écouter|relire|regarder)\s+(?:aussi|également)\b(?!\s*[:>→»–-])", re.I)
_SENTENCE_CHARS = 60
_HEAD_CHARS = 90
_LONGEST = 600


def is_junk(block: Block) -> bool:
    """True for a line that belongs to the page and not to the article: "Lire aussi", a wall's words, a newsletter."""
    text = block.text
    if len(text) > _LONGEST:
        return False
    if block.kind != "subhead" and block.linked > 0.3 * len(text) and _INVITES.match(text):
        return True
    if _ARROW.match(text) and (block.linked or not _FACT.search(text)):
        return True
    if block.linked and _only_leads_away(block):
        return True
    if not block.linked and _is_sentence(text):
        return False
    return _says_so(text)


def _only_leads_away(block: Block) -> bool:
    """True for "[Read how to …]" that is all a link, and for a pictograph's line that leads to the house's networks."""
    text = block.text
    if text[0] == "[" and text[-1] == "]":
        return block.linked > 0.8 * len(text)
    is_pictograph = unicodedata.category(text[0]) == "So"
    return is_pictograph and block.linked > 0.4 * len(text) and _NETWORK.search(text) is not None


def _is_sentence(text: str) -> bool:
    """True for "Voir aussi, pour qui en doute, le mot du maire." and "Abonnez-vous à un syndicat, disait mon père …"."""
    if len(text) > _SENTENCE_CHARS and text[-1] == "." and "," in text and _READ_ALSO.match(text):
        return True
    return len(text) > _SUBSCRIBE_CHARS and _SUBSCRIBE.match(text) is not None and not _OWN_OFFER.search(text)


@lru_cache(maxsize=4096)  # every line of a page is asked about several times
def _says_so(text: str) -> bool:
    if text.startswith(("http://", "https://", "www.")) and " " not in text:
        return True
    if len(text) < 120 and not any(character.isalnum() for character in text):
        return True
    if len(text) < 75 and _RIGHTS.match(text):
        return True
    if len(text) < 300 and _CREDITED.search(text):
        return True
    if is_end_mark(text) or is_notice(text) or _START.match(text[:_HEAD_CHARS]) or _ADDRESSES.search(text):
        return True
    if _CONSENT.search(text) and _CHOICE.search(text) and is_addressed(text):
        return True
    if len(text) < 300 and _NEWSLETTER.search(text) and (is_addressed(text) or text[-1] not in ".!?»”"):
        return True
    return len(text) < 300 and _ANYWHERE.search(text) is not None
