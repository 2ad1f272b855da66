"""Newspapers, magazines and channels that sign their own pages or each other's."""

from __future__ import annotations

# As `scraper.reading.names.plain_name` leaves them.
_MASTHEADS = frozenset(
    """
    le monde|le figaro|le parisien|aujourd hui en france|liberation|l humanite|la croix|les echos|l opinion|l express
    le point|l obs|nouvel obs|le nouvel obs|marianne|mediapart|courrier international|telerama|la tribune|challenges
    capital|le jdd|le journal du dimanche|20 minutes|20minutes|cnews|direct matin|metro|slate|slate fr|le huffpost
    huffpost|le huffington post|franceinfo|france info|francetv info|france televisions|radio france|france inter
    france culture|france bleu|ici|france 24|france 2|france 3|france 5|france 4|la 1ere|outre mer la 1ere|rfi|rmc|rtl
    rtl info|europe 1|europe1|bfm|bfmtv|bfm tv|bfm business|tf1|tf1 info|lci|tv5monde|arte|m6|public senat|lcp|brut
    ouest france|sud ouest|la voix du nord|le telegramme|la depeche|la depeche du midi|midi libre|l independant
    nice matin|var matin|corse matin|la provence|la marseillaise|le dauphine|le dauphine libere|le progres
    le journal de saone et loire|le bien public|l est republicain|vosges matin|le republicain lorrain|l alsace|dna
    dernieres nouvelles d alsace|les dernieres nouvelles d alsace|l union|l ardennais|l est eclair|paris normandie
    le courrier picard|courrier picard|la montagne|le populaire du centre|le berry republicain|l yonne republicaine
    la republique du centre|la nouvelle republique|la republique des pyrenees|charente libre|presse ocean|le maine libre
    le courrier de l ouest|le courrier|actu fr|actu|78actu|le petit journal|l observateur|le journal du centre
    femme actuelle|gala|voici|closer|public|paris match|elle|marie claire|vogue|grazia|madmoizelle|terrafemina|neon
    ca m interesse|geo|national geographic|science et vie|sciences et avenir|futura|futura sciences|numerama|01net
    clubic|next inpact|frandroid|presse citron|l internaute|linternaute|journal du net|jdn|orange|orange actu|yahoo
    msn|reporterre|vert|bon pote|novethic|basta|politis|valeurs actuelles|causeur|atlantico|boulevard voltaire
    breizh info|the conversation|usbek rica|l adn|influencia|l equipe|so foot|eurosport|rmc sport|foot mercato
    notre temps|pleine vie|sante magazine|doctissimo|top sante|pourquoi docteur|le quotidien du medecin|que choisir
    60 millions de consommateurs|l usine nouvelle|le moniteur|strategies|cb news|la gazette des communes|localtis
    rtbf|rtl belgique|le soir|la libre|la libre belgique|la dh|dh|l avenir|sudinfo|sud info|sudpresse|le vif|7sur7
    l echo|moustique|paris match belgique|daily science|rts|rts info|radio television suisse|le temps|24 heures
    24heures|tribune de geneve|la tribune de geneve|le matin|le matin dimanche|la liberte|le nouvelliste|arcinfo
    le quotidien jurassien|la cote|20 minutes suisse|l illustre|bilan|heidi news|swissinfo|watson|blick|le courrier
    radio canada|ici radio canada|la presse|le devoir|le journal de montreal|le journal de quebec|tva nouvelles|tva
    le droit|le soleil|le quotidien|la tribune|le nouvelliste|la voix de l est|l actualite|noovo|noovo info|metro
    acadie nouvelle|l orient le jour|jeune afrique|le360|hespress|medias24|le matin|l economiste|telquel|tsa|el watan
    el moudjahid|liberte algerie|kapitalis|la presse de tunisie|leaders|webdo|abidjan net|fratmat|fraternite matin
    seneweb|seneplus|dakaractu|le soleil|wal fadjri|maliweb|malijet|lefaso net|sidwaya|burkina24|togo presse
    actu cameroun|cameroon tribune|gabon review|l union|mediacongo|radio okapi|la nouvelle tribune|la nation
    bbc|bbc afrique|bbc news afrique|voa|voa afrique|deutsche welle|dw|sputnik|rt france|euronews|euractiv|politico
    the guardian|the new york times|new york times|the wall street journal|the washington post|the times|el pais
    la repubblica|corriere della sera|der spiegel|die zeit|the economist|financial times|onu info|vatican news|rcf
    prisma media|centre france|ebra|rossel|reworld|uni medias|groupe rossel|tamedia|lagardere|publicis|webedia
    """.replace("\n", "|").split("|")
)
MASTHEADS = frozenset(name.strip() for name in _MASTHEADS if name.strip())
