"""The names that pages give to their furniture, and what kind of furniture each is."""

from __future__ import annotations

_REASONS: dict[str, str] = {
    "comments": "comments comment commentaires commentaire disqus livefyre viafoura talk reactions respond commenter"
    " commentlist commentaireslist commentmetadata itemcomment commentsblock commentform divforum",
    "share": "share sharing shares sharebar sharetools sharedaddy addthis addtoany social socials partage partages"
    " partager sharethis followus sharer bookmark favorite favorites favoris favourites sociaux shareaholic essb gift",
    "related": "related recommended recommendation recommendations recommande recommandes recommandations reco recos"
    " rebound rebond similar similaire similaires lireaussi alire readmore outbrain taboola ligatus plista smartfeed"
    " mostread popular trending suggestions suggestion yarpp nextarticle promo crosslink relatedposts jetpack"
    " associes associated relateds teaser teasers reads voiraussi onsamemes connexes connexe upsell promobox mostviewed"
    " alireaussi relpost crosslinking recirc recirculation autocontext maillage lire liees catcher recommend affiliated",
    "newsletter": "newsletter newsletters nl optin signup subscribe subscription abonnement abonnez"
    " mailchimp inscription cta donate donation donations dons soutien soutenir soutenez crowdfunding",
    "advert": "ad ads advert adverts advertisement advertising adsense adslot adunit adbox pub pubs publicite dfp"
    " banniere sponsor sponsored sponsorise sponsors pave advertorial adplaceholder mpu leaderboard adwrapper adlabel",
    "navigation": "nav menu navbar breadcrumb breadcrumbs ariane pagination pager paginate sidebar toolbar tabbar footer"
    " toc sommaire cookie cookies consent gdpr popin popup modal overlay tooltip tooltips login signin skiplink",
    "signature": "byline bylines author authors auteur auteurs signature signatures bio biography dateline timestamp publiele"
    " datetime readingtime disclosure doi vcard authorbox",
    "tags": "tags taglist keywords motscles hashtags topics kicker surtitre",
    "caption": "caption captions legend legende credit credits copyright figcaption photocredit",
    "player": "player jwplayer videojs vjs dailymotion audioplayer videoplayer tts texttospeech readspeaker",
    "embed": "tweet twitter instagram tiktok facebook embed embeds",
    "slides": "slideshow diaporama carousel carrousel swiper slider",
    "aside": "aside rightrail rightcol rightcolumn colright sidecol",
    "hidden": "sronly visuallyhidden noprint donotprint nocontent offscreen",
    "notice": "notice disclaimer mentions warning proofreader reuse poll republier republish republication",
}  # fmt: skip
BY_WORD = {word: reason for reason, words in _REASONS.items() for word in words.split()}
BY_PAIR: dict[tuple[str, str], str] = {
    ("read", "also"): "related", ("lire", "aussi"): "related", ("a", "lire"): "related", ("read", "more"): "related",
    ("see", "also"): "related", ("voir", "aussi"): "related", ("most", "read"): "related", ("plus", "lus"): "related",
    ("more", "articles"): "related", ("more", "stories"): "related", ("more", "from"): "related",
    ("next", "article"): "related", ("next", "post"): "related", ("post", "navigation"): "navigation",
    ("interstitial", "link"): "related", ("link", "paragraph"): "related", ("article", "insert"): "related", ("article", "dossier"): "related",
    ("message", "register"): "newsletter", ("section", "don"): "newsletter", ("bloc", "right"): "aside", ("same", "subject"): "related", ("same", "topic"): "related", ("meme", "sujet"): "related", ("plus", "loin"): "related",
    ("savoir", "plus"): "related", ("linked", "articles"): "related", ("linked", "stories"): "related",
    ("to", "read"): "related", ("see", "more"): "related", ("suggested", "link"): "related", ("other", "article"): "related",
    ("other", "articles"): "related", ("autres", "articles"): "related", ("liens", "utiles"): "related", ("articles", "lies"): "related",
    ("article", "tools"): "share", ("barre", "outils"): "share", ("barre", "outil"): "share", ("a11y", "hidden"): "hidden",
    ("tag", "container"): "tags", ("tag", "cloud"): "tags", ("of", "contents"): "navigation", ("article", "infos"): "signature", ("article", "info"): "signature", ("single", "meta"): "signature", ("news", "meta"): "signature",
    ("also", "like"): "related", ("you", "may"): "related", ("en", "continu"): "related",
    ("sr", "only"): "hidden", ("print", "only"): "hidden", ("visually", "hidden"): "hidden", ("screen", "reader"): "hidden",
    ("video", "title"): "player", ("video", "titre"): "player", ("video", "legend"): "player", ("video", "legende"): "player",
    ("video", "caption"): "player", ("video", "description"): "player", ("text", "speech"): "player",
    ("faire", "don"): "newsletter", ("bloc", "don"): "newsletter", ("don", "box"): "newsletter",
    ("twitter", "tweet"): "embed", ("instagram", "media"): "embed", ("fb", "post"): "embed",
    ("right", "rail"): "aside", ("right", "bar"): "aside", ("left", "rail"): "aside", ("right", "col"): "aside", ("right", "column"): "aside", ("col", "right"): "aside",
    ("column", "right"): "aside", ("colonne", "droite"): "aside", ("side", "bar"): "aside", ("side", "column"): "aside",
    ("publication", "date"): "signature", ("publish", "date"): "signature", ("published", "date"): "signature",
    ("post", "meta"): "signature", ("entry", "meta"): "signature", ("article", "meta"): "signature",
    ("entry", "footer"): "tags", ("tag", "list"): "tags", ("tags", "list"): "tags", ("reading", "time"): "signature",
    ("temps", "lecture"): "signature", ("mots", "cles"): "tags", ("back", "top"): "navigation",
    ("fil", "ariane"): "navigation", ("qc", "cmp"): "navigation", ("cmp", "banner"): "navigation", ("social", "media"): "share", ("call", "action"): "newsletter",
    ("forum", "message"): "comments", ("forum", "messages"): "comments", ("paywall", "message"): "newsletter", ("paywall", "banner"): "newsletter",
}  # fmt: skip
BY_TAG = {
    "nav": "navigation", "footer": "footer", "aside": "aside", "figure": "caption", "figcaption": "caption",
    "header": "header", "form": "form", "address": "signature", "menu": "navigation", "caption": "",
}  # fmt: skip
BY_ROLE = {
    "navigation": "navigation", "complementary": "aside", "banner": "header", "contentinfo": "footer",
    "dialog": "navigation", "alertdialog": "navigation", "search": "form", "menu": "navigation", "menubar": "navigation",
    "toolbar": "share", "tooltip": "navigation", "tablist": "navigation",
}  # fmt: skip
