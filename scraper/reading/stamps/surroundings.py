"""The words and signs around a date that make it part of a sentence, an event, a caption or a byline."""

from __future__ import annotations

import re

BYLINE_WORDS = frozenset({"par", "by", "avec", "article", "ecrit", "redaction", "afp", "reuters", "belga", "ats"})
ISSUES = frozenset({
    "emission", "emissions", "diffusion", "edition", "article", "journal", "publication", "version", "numero", "podcast",
    "replay", "chronique", "jt", "video", "live", "direct", "reportage", "revue", "matinale", "hebdo", "magazine", "mensuel", "n", "no", "depeche", "newsletter", "bulletin", "date", "actualite", "actualites", "info", "infos",
    "informations", "communique", "billet", "tribune", "breve", "episode", "episodes",
})  # fmt: skip
"""What may stand before "du 14 septembre 2023"; "les attentats du …" is no stamp."""

BESIDE_STAMPS = BYLINE_WORDS | ISSUES | frozenset({
    "journaliste", "correspondant", "correspondante", "envoye", "envoyee", "special", "speciale", "photo", "photos", "video",
    "image", "images", "credit", "source", "partage", "partages", "partager", "commentaire", "commentaires", "reaction",
    "reactions", "vue", "vues", "min", "minute", "minutes", "temps", "lecture", "lire", "ecouter", "reserve", "abonne",
    "abonnes", "aux", "and", "from", "read", "heure", "presse", "dans",
})  # fmt: skip
"""Words in small letters that newspapers print beside a stamp."""
EVENTS = re.compile(
    r"\b(?:matche?s?|concerts?|rencontres?|dedicaces?|conferences?|spectacles?|projections?|rediffusions?|(?<!la )reunions?|"
    r"expos?(?:itions?)?|portes? ouvertes?|inaugurations?|vernissages?|messes?|obseques|funerailles|brocantes?|"
    r"vide-greniers?|festivals?|seances?|coup d'envoi|ateliers?|lotos?|bals?|visites?|soirees?|tournois?|defiles?|"
    r"ceremonies?|stages?|repas|randonnees?|inscriptions?|billetterie|reservations?|entree|ouvert\w*|ferme\w*|"
    r"audiences?|delibere|rassemblements?|manifestations?|meetings?|scrutin|retransmission|a suivre|kick-off)(?![a-z])"
)
"""What is announced for a day and an hour."""
BORDER = re.compile(r"[|•·()\[\]<>«»\":;,/…]|(?<![a-z\d])-+|-+(?![a-z\d])|[.!?](?![a-z\d])")
WALL = re.compile(r"[|•·()\[\]<>]|(?<![a-z\d])-+(?![a-z\d])|[.!?](?![a-z\d])")
"""What parts a stamp from a sentence; a comma does not."""
ARTICLE = re.compile(r"(?:^|[^a-z])(?:le|ce|du|des|de|en|au|l')\s*$")
OF_THIS_PAGE = re.compile(
    r"\b(?:ce|cet|cette|le|la|l'|notre)\s?(?:present\s|presente\s)?(?:contenu|article|texte|page|billet|enquete|reportage|entretien|interview"
    r"|tribune|chronique|video|podcast|dossier|depeche|papier|sujet)\s(?:(?:a|avait)\s(?:d'abord\s|initialement\s)?ete|est|fut)"
    r"(?:\s(?:d'abord|initialement))?\s*$"
)
""" "Ce contenu a été publié le …" speaks of the page itself."""
SOMETHING_ELSE = re.compile(
    r"(?:\A|[.!?]\s+)(?:(?:[Ll][ae]s?|[Uu]ne?|[Ss](?:on|a|es)|[Ll]eurs?|[Dd]es) |[Ll]['’])(?!r[ée]daction|article|texte|entretien|enqu[êe]te)"
    r"[a-zà-ÿ]{3,}[^.|•·()\d]{0,60},\s\Z"
    r"|(?:\A|[.!?]\s+)(?:Albums?|Livres?|Romans?|Essais?|Films?|Disques?|[ÉE]tudes?|Rapports?|Arr[êe]t[ée]s?|D[ée]crets?|Sondages?|Ouvrages?|Clips?|Lois?) \Z"
)
""" "Son livre, publié le …" and "Album paru le …" speak of another work."""
AUXILIARIES = frozenset({"a", "ete", "est", "puis", "ensuite", "depuis"})
DETERMINERS = frozenset(
    {"un", "une", "des", "les", "cette", "cet", "ces", "sa", "son", "ses", "leur", "leurs", "notre"}
)
GOES_ON = re.compile(
    r"\s*,\s*(?:(?:le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|deux|trois)\s(?!redaction)|l')[a-z'-]+\s+[a-z]"
    r"|\s*,\s*(?:il|elle|ils|elles|on|nous|je|c'est|c'etait)\s|\s*:\s*(?:un|une|le|la|les|des|ce|quand|pourquoi)\s+[a-z'-]+\s+[a-z]"
)
""" "Le 4 mars 2025, il pleut" and "4 mars 2025 : une date à retenir" go on as sentences do."""
EVENT_ON = re.compile(EVENTS.pattern + r"\s+le\s*$")
CREDIT = re.compile(r"©|\bcredits?\b\s*(?:photos?)?\s*:|\bphotos?\s+(?:de\s+|d'|:)")
CREDIT_BEHIND = re.compile(
    r"\.\s+(?:Photos?\s*:|(?:AFP|AP|Reuters|REUTERS|Belga|BELGA|Keystone|KEYSTONE|EPA)\s?/|[A-ZÀ-Ý][A-ZÀ-Ý' .-]{3,40}\s?/\s?[A-Z]{2,}|©)"
)
PREPOSITION = re.compile(r"\s*(?:a|au|aux|en|dans|pour|sur|chez|contre|devant|pres|et|ou|que|qui)\b(?!\s*\d)")

TOLD = re.compile(r"\b(?:c'est|c'etait|ce fut|ce sera|etait|fut|remonte|remontent)\s(?:a?u?\s?le\s*|au\s*)?$")
""" "C'était le 17 octobre 1961"."""
TOWN = re.compile(r"\s*,?\s*[àÀ] (?:l['’]|la |le )?(?!Midi|Minuit|MIDI|MINUIT)[A-ZÀ-Ý]")
HEADLINE = re.compile(r"\s*:\s+[a-zà-ÿ]{4,}")
COMMA_LE = re.compile(r",\s+le\Z")
IN_TOWN = re.compile(
    r"\b(?:à|au|aux|en) [A-ZÀ-Ý][^.|•·]*(?:,|\ble)\s*\Z|\bdans l(?:es? |a |['’])[A-ZÀ-Ý][^.|•·]*,\s*\Z"
)
""" "La ministre à Oslo, le 12 février 2024" stands below a picture."""
VENUE = re.compile(r"\s*(?:au|aux|chez)\b(?!\s*\d)")
""" "jeudi à 20h30 au Zénith"."""
