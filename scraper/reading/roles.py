"""The words around the names of a byline: who is introduced by what, functions, places, and what is no name at all."""

from __future__ import annotations

import re
from typing import Literal

Introduces = Literal["author", "second", "source", "other"]
"""`second`: editors and translators, who sign only where nobody else does. `other`: photographers, sponsors, sound."""

_OF_GENRE = (
    r"(?:(?:cet |un |l['’])?(?:articles?|textes?|dossiers?|reportages?|enqu[êe]tes?|interviews?|entretiens?|billets?"
    r"|chroniques?|tribunes?|[ée]ditos?|[ée]ditorial|analyses?|d[ée]cryptages?|portraits?|r[ée]cits?|opinions?|critiques?"
    r"|comptes?[ -]rendus?|points? de vue|carte blanche|d[ée]bats?|propos|t[ée]moignages?|paroles)\s+)?"
)
_AUTHOR = (
    _OF_GENRE
    + r"(?:(?:a été )?(?:publi[ée]e?s?|[ée]crite?s?|r[ée]dig[ée]e?s?|sign[ée]e?s?|r[ée]alis[ée]e?s?|post[ée]e?s?"
    r"|propos[ée]e?s?|recueillie?s?|men[ée]e?s?|soumise?|mise? en ligne|mise? [àa] jour|modifi[ée]e?)\s+)?par\b(?:\s*:)?"
    r"|(?:textes?|auteur(?:e|rice)?s?|autrices?|journalistes?|r[ée]daction|r[ée]dact(?:eur|rice)s?|propos recueillis"
    r"|recueillis?|enqu[êe]te|reportage|interview|entretien|r[ée]cit|analyse|chronique|tribune|[ée]dito|billet|sign[ée]|synth[èe]se|dossier|portrait|production|pr[ée]sentation"
    r"|contributeurs?|contributors?|author|written by|revue de presse)\s*:"
    r"|(?:textes?|r[ée]cit|reportage|photos?|vid[ée]os?) (?:et|&|/) (?:textes?|photos?|images?|vid[ée]os?|illustrations?|dessins?)"
    r"(?:\s*:|\s+par\b|\s+de\b|(?=\s+(?-i:[A-ZÀ-Ý])))"
    r"|\Ade\Z|(?:un (?:article|texte|reportage|dossier|billet)|une (?:s[ée]rie|critique)) de\b|by\b(?:\s*:)?"
    r"|(?:(?:l['’]|la |le |un |une )?(?:article|texte|tribune|chronique|[ée]dito(?:rial)?|billet|carte blanche|analyse|enqu[êe]te|reportage|r[ée]cit|humeur"
    r"|regard|lettre|carnet|(?:œ|oe)il|point de vue|bloc[- ]notes|coup de (?:gueule|c(?:œ|oe)ur|griffe|sang)|mot|[ée]clairage|d[ée]cryptage|portrait"
    r"|podcast|[ée]pisode|revue de presse|papier|contribution|zoom|critique|s[ée]rie|opinion|blog|grand format)(?: (?:d['’]humeur|politique|[ée]co(?:nomique)?|m[ée]dias?|culture))?"
    r"\s+d(?:e\b|['’])|\Ade\b|textes?\b|reportages?\b|enqu[êe]te\b|r[ée]cit\b|synth[èe]se\b|\A(?:interview|entretien|auteure?s?|autrices?)\b"
    r"|(?:(?:un |cet |ce )?(?:texte|article|billet|reportage) )?sign[ée]\b)(?=\s*(?-i:[A-ZÀ-Ý])[\w'’.-]+\s+(?-i:[A-ZÀ-Ýdlv]))"
)
_SECOND = (
    r"(?:traduite?s?|translated|traduction|[ée]dit[ée]e?s?|edited|adapt[ée]e?s?|adaptation|relue?s?|revue?)"
    r"(?:\s+(?:et (?:adapt|[ée]dit)[ée]e?s?|de l['’]\w+|du \w+|from \w+(?: \w+)?|en ligne))?\s*(?:par\b|by\b|:)(?:\s*:)?"
    r"|version fran[çc]aise\b(?:\s*:|\s+par\b)?"
)
_SOURCE = r"(?:sources?|avec)\s*:|source(?=\s+\w+\Z)|d['’]apr[èe]s(?=\s)"
_OTHER = (
    r"(?:cr[ée]dits?|photos?|photographies?|photographes?|images?|vid[ée]os?|illustrations?|infographies?|dessins?|cartes?"
    r"|montages?|sons?|cadrages?|cam[ée]ra|r[ée]alisation|mise en page|graphismes?|graphiques?|l[ée]gende"
    r"|copyright|droits|prise de son|mixage|voix|musique|cr[ée]dits? (?:photos?|images?|vid[ée]o))"
    r"(?:\s+(?:d['’]illustration|d['’]archives?|principale|(?-i:[A-Z][A-Z0-9]{1,5})))?\s*(?::|par\b|de\b(?=\s(?-i:[A-ZÀ-Ý]))|©)"
    r"|ph(?:otos?)?\s*:|(?:illustr|dessin|photographi|film)[ée]e?s? par\b|(?:afp|ap|reuters) photos?\b|(?<=,\s)(?:r[ée]alis[ée]e?s?|mixe?e?s?|produite?s?|mont[ée]e?s?|racont[ée]e?s?|lue?s?) par\b|(?:photos?|illustrations?|infographies?|dessins?|photographies?)(?=\s+[A-ZÀ-Ý])|(?:l['’]|les )?invit[ée]e?s?(?: du jour| de la semaine)?\s*:|vid[ée]os? \w+ :|©|\(c\)"
    r"|(?:en )?partenariat (?:avec|:)|sponsoris[ée]e? par|parrain[ée]e? par|(?:contenu|article) (?:propos[ée]|sponsoris[ée]|"
    r"offert|partenaire)(?: par)?|pr[ée]sent[ée]e?s? par|offert par|soutenue? par|d[ée]couvert(?:e)? par"
    r"|entretien avec|interview de|rencontre avec|dialogue avec|conversation avec"
)
# A label stands at the start of a chunk, or after a word and a space where a colon or "par" makes it plain.
LABEL = re.compile(
    rf"(?<![\w'’-])(?:(?P<other>{_OTHER})|(?P<second>{_SECOND})|(?P<author>{_AUTHOR})|(?P<source>{_SOURCE}))"
    r"\s*",
    re.IGNORECASE,
)

_ROLE_WORDS = (
    r"journalistes?|r[ée]dact(?:eur|rice)s?|correspondante?s?|correspondances?|envoy[ée]e?s?|reporters?|grand[e]? reporters?"
    r"|chroniqueu(?:r|se)s?|[ée]ditorialistes?|chefs?|cheffes?|directeur|directrice|directeurs|responsables?|r[ée]dac(?:' ?chef)?"
    r"|sp[ée]cialistes?|stagiaires?|alternante?s?|pigistes?|photographes?|photojournalistes?|vid[ée]astes?|desk(?:eur|euse)?"
    r"|professeure?s?|prof|ma[îi]tres? de|ma[îi]tresses? de|enseignante?s?|chercheu(?:r|se)s?|docteure?s?|doctorante?s?"
    r"|[ée]conomistes?|sociologues?|historien(?:ne)?s?|philosophes?|politologues?|politistes?|avocate?s?|m[ée]decins?"
    r"|psychologues?|psychiatres?|psychanalystes?|[ée]crivaine?s?|auteure?s?|autrices?|essayistes?|romanci(?:er|[èe]re)s?"
    r"|d[ée]put[ée]e?s?|s[ée]nat(?:eur|rice)s?|maires?|ministres?|pr[ée]sidente?s?|vice-pr[ée]sidente?s?|secr[ée]taires?"
    r"|ambassad(?:eur|rice)s?|consultante?s?|experte?s?|analystes?|ing[ée]nieure?s?|physicien(?:ne)?s?|biologistes?"
    r"|anthropologues?|g[ée]ographes?|juristes?|magistrate?s?|militante?s?|membres?|fondat(?:eur|rice)s?"
    r"|co-?fondat(?:eur|rice)s?|contribut(?:eur|rice|or)s?|collaborat(?:eur|rice)s?|g[ée]rante?s?|d[ée]l[ée]gu[ée]e?s?"
    r"|pr[ée]sentat(?:eur|rice)s?|animat(?:eur|rice)s?|product(?:eur|rice)s?|r[ée]alisat(?:eur|rice)s?|[ée]tudiante?s?"
    r"|blogueu(?:r|se)s?|coprésidente?s?|conseill(?:er|[èe]re)s?|charg[ée]e?s?|agr[ée]g[ée]e?s?|titulaires?|astronomes?"
    r"|infectiologues?|virologues?|[ée]pid[ée]miologistes?|g[ée]n[ée]ral|colonel|traduct(?:eur|rice)s?|[ée]dit(?:eur|rice)s?"
    r"|editor|collaboration sp[ée]ciale|staff|contributing|senior|freelance|abonn[ée]e?s?|service|bureau|agence"
)
ROLE = re.compile(
    rf"(?:ex-|ancien(?:ne)?s? |(?:de |par )?(?:notre|nos) |jeune |premi(?:er|[èe]re) )?(?:{_ROLE_WORDS})\b",
    re.IGNORECASE,
)
# "notre envoyée spéciale à Oslo Anne Vasseur": what comes before the name.
LEADING_ROLE = re.compile(
    r"(?:de |par )?(?:(?:notre|nos|l[ea']|un|une)\s?)?(?:envoy[ée]e?s? sp[ée]cia(?:le?s?|ux)|correspondante?s?|journalistes?|reporters?"
    r"|stagiaires?|clp|g[ée]n[ée]rale?|colonel(?:le)?)(?: (?:permanente?|r[ée]gionale?|local|locale))?(?: (?:à|au|aux|en|dans|de|du) [^\W\d_][\w'’-]+)?[ ,:]+"
    r"(?=(?-i:[A-ZÀ-Ý])\S+ \S)",
    re.IGNORECASE,
)
# A function printed right after the name, without a comma ("Sophie Vasseur Journaliste").
TRAILING_ROLE = re.compile(
    rf"(?<!\bL[ea])(?<!\bDu)\s+(?:\(?(?:notre|de notre|nos)\s+)?(?:{_ROLE_WORDS})\b.*\Z", re.IGNORECASE
)
TRAILING_PLACE = re.compile(
    r"\s+(?:[àa]|aux?|en|depuis|dans|de notre|pour|chez|sur|vers|via|contre|lors|apr[èe]s|@)\s+\S.*\Z", re.IGNORECASE
)

# What may follow a comma after a name and is no second person.
ORGANISATION = re.compile(
    r"(?:universit[ée]|institut|[ée]cole|centre|laboratoire|coll[èe]ge|acad[ée]mie|sciences po|cnrs|inserm|inrae?|ined"
    r"|chaire|fondation|association|conservatoire|mus[ée]e|h[ôo]pital|chu|minist[èe]re|f[ée]d[ée]ration|syndicat|soci[ée]t[ée]"
    r"|conseil|comit[ée]|observatoire|think tank|ong|parti|groupe|haute [ée]cole|faculty|university)\b",
    re.IGNORECASE,
)
PLACES = frozenset(place.strip() for place in """
    new york|los angeles|san francisco|washington dc|tel aviv|le caire|la haye|le cap|abou dhabi|hong kong|buenos aires
    rio de janeiro|sao paulo|mexico city|addis abeba|port au prince|la nouvelle orleans|nouvelle caledonie|new delhi
    saint petersbourg|saint denis|saint etienne|corse du sud|haute savoie|seine saint denis|hauts de seine|ile de france
    val de marne|seine et marne|bouches du rhone|alpes maritimes|cote d ivoire|burkina faso|coree du nord|coree du sud
    afrique du sud|arabie saoudite|etats unis|royaume uni|pays bas|republique tcheque|grande bretagne|moyen orient
    proche orient|kuala lumpur|ho chi minh|phnom penh|oulan bator|la paz|san salvador|sierra leone|cap vert|sri lanka
    costa rica|el salvador|porto rico|la reunion|la rochelle|le havre|le mans|fort de france|pointe a pitre
    aix en provence|clermont ferrand|boulogne billancourt|la chaux de fonds|louvain la neuve|trois rivieres|puy de dome
    pas de calais|loire atlantique|ille et vilaine|haute garonne|val d oise|haut rhin|bas rhin|grand est|pays basque
""".replace("\n", "|").split("|"))  # fmt: skip

# A chunk with one of these among its words is the page's furniture, not somebody.
_NOT_NAMES = re.compile(
    r"\b(?:abonn[ée]s?|abonnez|abonnement|r[ée]serv[ée]|exclusi(?:f|ve|vit[ée])|lire|lisez|lecture|suivre|suivez|partager"
    r"|commentaires?|commenter|connexion|connectez|newsletter|publi[ée]|mis|mise|jour|modifi[ée]|article|articles|facebook"
    r"|twitter|instagram|linkedin|whatsapp|temps|minutes?|heures?|janvier|f[ée]vrier|avril|juillet|ao[ûu]t|septembre"
    r"|octobre|novembre|d[ée]cembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|accueil|politique|[ée]conomie"
    r"|soci[ée]t[ée]|culture|sports?|monde|international|opinions?|d[ée]bats?|sant[ée]|sciences?|environnement|faits|divers"
    r"|plus|collective|archives|ville|mairie|pr[ée]fecture|communiqu[ée]s?|publi|tous|toute|toutes|voir|ses|son|sa|nos|notre|votre|vos|cette?|ces|anonyme|anonymous|unknown|inconnu|null"
    r"|undefined|none|test|copier|lien|imprimer|envoyer|mail|email|[ée]couter|vid[ée]o|photo|gratuit|premium|podcast"
    r"|guerre|pays|ligue|coupe|c[ôo]te|vall[ée]e|prix|vie|mots|carnet|annonces|march[ée]s|avis|offres?|[ée]ditions?|compte|format|derni[èe]res?|agences?|correspondances?|correspondante?s?|collaboration|r[ée]gions?|avec|par|est|sont|ont|qui|que|dans|pour|sur|une?|aux?|ou|et|avoir|[êe]tre)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?<![\w-])(?<!L['’])(?:a|ont|avait|avaient|aura|auront|n['’]a|n['’]ont|s['’]est|se sont) (?:\w+ment |été |pas |déjà |aussi )?\w+(?:[ée]|i|it|is|u|t|[ée]e?s?)\b"
    r"|(?<![\w-])(?<!L['’])(?:est|sont|était|étaient|sera|seront|fut|peut|peuvent|doit|doivent|va|vont|fait|faut)\s+\w+",
    re.IGNORECASE,
)


_WRITTEN_OF = re.compile(r"\w\s+d(?:e\s*|['’])\Z")


def introduces(label: re.Match[str]) -> Introduces:
    """What a match of `LABEL` announces."""
    if label["other"]:
        return "other"
    if label["second"]:
        return "second"
    return "author" if label["author"] else "source"


def is_column(text: str) -> bool:
    """True for the name of a column that says who writes it: "La chronique de Jean Dupont"."""
    label = LABEL.match(text)
    return label is not None and introduces(label) == "author" and bool(_WRITTEN_OF.search(label.group()))


def is_second_hand(text: str) -> bool:
    """True where the text opens by naming an editor or translator."""
    label = LABEL.match(text)
    return label is not None and introduces(label) == "second"


def is_furniture(text: str) -> bool:
    """True where a word shows that this is no name: a section, a button, a verb."""
    return bool(_NOT_NAMES.search(text))


def is_prose(text: str) -> bool:
    """True where a finite verb shows running text, unless it opens as a byline does ("Par …", whose author's life may follow)."""
    return bool(_VERB.search(text)) and not LABEL.match(text)
