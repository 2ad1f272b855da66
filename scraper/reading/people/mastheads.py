"""Newspapers, magazines and channels that sign their own pages or each other's."""

from __future__ import annotations

# As `scraper.reading.people.names.plain_name` leaves them.
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
    la republique du centre|la nouvelle republique|la republique des pyrenees|charente libre|presse ocean
    le maine libre|le courrier de l ouest|le courrier|actu fr|actu|78actu|le petit journal|l observateur
    le journal du centre|femme actuelle|gala|voici|closer|public|paris match|elle|marie claire|vogue|grazia
    madmoizelle|terrafemina|neon|ca m interesse|geo|national geographic|science et vie|sciences et avenir|futura
    futura sciences|numerama|01net|clubic|next inpact|frandroid|presse citron|l internaute|linternaute|journal du net
    jdn|orange|orange actu|yahoo|msn|reporterre|vert|bon pote|novethic|basta|politis|valeurs actuelles|causeur
    atlantico|boulevard voltaire|breizh info|the conversation|usbek rica|l adn|influencia|l equipe|so foot|eurosport
    rmc sport|foot mercato|notre temps|pleine vie|sante magazine|doctissimo|top sante|pourquoi docteur
    le quotidien du medecin|que choisir|60 millions de consommateurs|l usine nouvelle|le moniteur|strategies|cb news
    la gazette des communes|localtis|rtbf|rtl belgique|le soir|la libre|la libre belgique|la dh|dh|l avenir|sudinfo
    sud info|sudpresse|le vif|7sur7|l echo|moustique|paris match belgique|daily science|rts|rts info
    radio television suisse|le temps|24 heures|24heures|tribune de geneve|la tribune de geneve|le matin
    le matin dimanche|la liberte|le nouvelliste|arcinfo|le quotidien jurassien|la cote|20 minutes suisse|l illustre
    bilan|heidi news|swissinfo|watson|blick|radio canada|ici radio canada|la presse|le devoir|le journal de montreal
    le journal de quebec|tva nouvelles|tva|le droit|le soleil|le quotidien|la voix de l est|l actualite|noovo
    noovo info|acadie nouvelle|l orient le jour|jeune afrique|le360|hespress|medias24|l economiste|telquel|tsa
    el watan|el moudjahid|liberte algerie|kapitalis|la presse de tunisie|leaders|webdo|abidjan net|fratmat
    fraternite matin|seneweb|seneplus|dakaractu|wal fadjri|maliweb|malijet|lefaso net|sidwaya|burkina24|togo presse
    actu cameroun|cameroon tribune|gabon review|mediacongo|radio okapi|la nouvelle tribune|la nation|bbc|bbc afrique
    bbc news afrique|voa|voa afrique|deutsche welle|dw|sputnik|rt france|euronews|euractiv|politico|the guardian
    the new york times|new york times|the wall street journal|the washington post|the times|el pais|la repubblica
    corriere della sera|der spiegel|die zeit|the economist|financial times|onu info|vatican news|rcf|prisma media
    centre france|ebra|rossel|reworld|uni medias|groupe rossel|tamedia|lagardere|publicis|webedia
    le monde diplomatique|le monde des livres|m le magazine du monde|le figaro magazine|figaro magazine|madame figaro
    le figaro etudiant|l humanite dimanche|humanite dimanche|l humanite magazine|le canard enchaine|charlie hebdo
    le parisien week end|les echos week end|l agefi|agefi|le revenu|mieux vivre votre argent|l usine digitale|lsa
    la croix l hebdo|l express franchise|frustration|blast|streetpress|le grand continent|mediacites|rue89|rue89 lyon
    rue89 strasbourg|rue89 bordeaux|marsactu|splann|disclose|off investigation|le poulpe|le d oc|l informe
    l opinion independante|alternatives economiques|alter eco|philosophie magazine|historia|sciences humaines
    pour la science|epsiloon|socialter|l age de faire|le 1 hebdo|la revue dessinee|technikart|les inrocks
    les inrockuptibles|trax|tsugi|rolling stone|studio cine live|cahiers du cinema|les cahiers du cinema|allocine
    ecran large|konbini|melty|purepeople|ici paris|france dimanche|monaco matin|nous deux|version femina|biba
    cosmopolitan|modes et travaux|magicmaman|parole de mamans|psychologies|sante sur le net|allodocteurs|egora
    medscape|whatsup doc|le generaliste|hospimedia|auto plus|l automobile magazine|caradisiac|autojournal|motomag
    l equipe magazine|france football|onze mondial|le10sport|le 10 sport|butfootballclub|sports fr|rugbyrama
    midi olympique|rugby pass|velo magazine|tennis magazine|ski chrono|la france agricole|terre net|web agri
    agri maroc|pleinchamp|famille chretienne|aleteia|zenit|temoignage chretien|golias|le figaro immobilier|batiactu
    batiweb|zdnet|zdnet france|silicon|le monde informatique|it for business|les numeriques|phonandroid
    journal du geek|gameblog|jeuxvideo com|gamekult|ign france|millenium|begeek|siecle digital|maddyness|frenchweb
    fredzone|tom s guide|tom s hardware|korben|goodplanet|actu environnement|bioaddict|la releve et la peste
    usbek et rica|welcome to the jungle|l etudiant|digischool|cafe pedagogique|tv magazine|tele 7 jours|tele loisirs
    tele star|tele poche|toutelatele|ozap|puremedias|programme tv net|la depeche du bassin|l eveil de la haute loire
    l eveil|la gazette de montpellier|la gazette de nimes|la gazette nord pas de calais|la semaine du roussillon
    la semaine dans le boulonnais|l echo republicain|l echo de la haute vienne|l echo du centre
    le journal de la haute marne|le journal de l orne|l orne hebdo|le reveil normand|l eveil normand|la manche libre
    la presse de la manche|le courrier cauchois|les informations dieppoises|le havre presse|havre presse
    liberte le bonhomme libre|liberte|l avenir de l artois|l indicateur des flandres|le phare dunkerquois
    la semaine de l allier|le pays roannais|le pays briard|la republique de seine et marne|le courrier des yvelines
    les nouvelles de rambouillet|toutes les nouvelles|la gazette en yvelines|le petit bleu|le petit bleu d agen
    la nouvelle republique des pyrenees|la semaine des pyrenees|l eclair des pyrenees|eclair des pyrenees|mediabask
    la semaine du pays basque|haute saintonge|l hebdo de charente maritime|le phare de re|le resistant|le republicain
    la vie correzienne|la vie quercynoise|le villefranchois|centre presse|centre presse aveyron|l agglorieuse
    le journal toulousain|le tarn libre|voix du midi|cote toulouse|actu toulouse|actu paris|actu lyon|actu bordeaux
    actu nantes|le progres dimanche|tribune de lyon|lyon capitale|lyon mag|lyonmag|la tribune le progres
    l essor savoyard|le messager|eco savoie mont blanc|le dauphine libere dimanche|le faucigny
    les affiches de grenoble|place gre net|nice premium|nice presse|mesinfos|corse net infos|corsenetinfos
    alta frequenza|france antilles|france guyane|guyaweb|le quotidien de la reunion|jir|le jir|clicanoo
    le journal de l ile de la reunion|zinfos974|zinfos 974|imaz press|linfo re|mayotte hebdo|le journal de mayotte
    kwezi|outremers360|outremers 360|tahiti infos|la depeche de tahiti|les nouvelles caledoniennes|lnc|nc la 1ere|rrb
    le journal de saint barth|rci|rci guadeloupe|rci martinique|mediaphore|dordogne libre|l ami hebdo|l ami du peuple
    top music|maville|unidivers|le mensuel de rennes|breizh femmes|bretagne 5|tebeo|tebesud|tv rennes|le poher
    le peuple breton|agence bretagne presse|abp|kub|la gazette du centre morbihan|les infos du pays de redon
    le penthievre|la chronique republicaine|le journal de vitre|l echo de l armor et de l argoat
    l hebdo de sevre et maine|vendee matin|le journal du pays yonnais|les sables vendee journal|angers mag|my angers
    le maine libre dimanche|les nouvelles de sable|l echo de la presqu ile|radio classique|skyrock|fun radio|rtl2
    cherie fm|rire et chansons|nova|radio nova|mouv|le mouv|france musique|radio notre dame|radio j|rcj|beur fm|beurfm
    oui fm|ouifm|sud radio|alouette|hit west|radio scoop|radio orient|africa radio|tropiques fm|i24news|i24 news
    bfm lyon|bfm paris|bfm marseille|telegrenoble|tv7 bordeaux|weo|vosges tv|alsace 20|via occitanie|viaoccitanie
    tv tours|lcp an|tv5|rmc story|rmc decouverte|c8|cstar|w9|tmc|tfx|6ter|gulli|canal plus|cnews prime|loopsider
    blast info|le soir mag|le soir magazine|la nouvelle gazette|nord eclair|l avenir luxembourg|vers l avenir
    metro belgique|metronews|la derniere heure|la derniere heure les sports|dhnet|lalibre be|la libre eco
    trends tendances|trends tendance|le vif l express|le vif weekend|femmes d aujourd hui|soir mag|cine tele revue
    cinetelerevue|alter echos|rtbf info|vivacite|bel rtl|bel rtl info|classic 21|tipik|radio contact|ln24|bx1|notele
    telesambre|rtc|rtc liege|matele|canal zoom|tv lux|tvlux|vedia|antenne centre|telemb|bruzz|brussels times
    the brussels times|de standaard|de morgen|het laatste nieuws|de tijd|knack|grenzecho|vrt|vrt nws|la spirale
    lecho be|bouke|canal c|l essentiel|luxemburger wort|le quotidien luxembourg|tageblatt|paperjam|rtl lu|le jeudi
    d land|reporter lu|l avenir net|lesoir be|7 sur 7|moustique mag|rtsinfo|rts culture|rts sport|rts deux|la 1ere rts
    couleur 3|option musique|radio lac|one fm|rouge fm|rhone fm|lfm|rfj|rjb|rtn|l express neuchatel|l impartial
    le journal du jura|journal du jura|la gruyere|freiburger nachrichten|la broye hebdo|canal 9|canal9|leman bleu
    tele bielingue|le regional|lausanne cites|ghi|ajour|l ajour|bon pour la tete|heidi|geneve tribune|tdg|agefi suisse
    l agefi suisse|pme magazine|l hebdo|bluewin|blue news|20 min|20 minuten|nzz|neue zurcher zeitung|tages anzeiger
    protestinfo|cath ch|gauchebdo|domaine public|swiss info|tv svizzera|rsi|srf|watson suisse|blick romandie|blick fr
    les observateurs|canal alpha|terre et nature|agri hebdo|journal de morges|la region nord vaudois
    journal de cossonay|l echo du gros de vaud|riviera chablais|le cafeteur|journal de montreal|journal de quebec
    24 heures montreal|tva sports|lcn|tele quebec|telequebec|98 5|98 5 fm|fm93|qub|qub radio|cogeco nouvelles|cogeco
    l aut journal|les affaires|les coops de l information|cn2i|les coops de l info|l actualite medicale|quebec science
    protegez vous|chatelaine|elle quebec|chatelaine quebec|nouveau projet|la converse|le canal auditif|urbania
    metro montreal|journal metro|le courrier de saint hyacinthe|l echo abitibien|l eclaireur progres|l avantage
    l avantage gaspesien|l acadie nouvelle|le moniteur acadien|le gaboteur|le courrier de la nouvelle ecosse
    l eau vive|le franco|l aurore boreale|l aquilon|mediat nordique|mediatenois|tenois|l express de toronto
    l express ottawa|francopresse|onfr|onfr tfo|tfo|l orleans|agricom|la voix du nord ontario|l orignal dechaine
    ici acadie|ici quebec|montreal gazette|the gazette|the globe and mail|toronto star|national post|cbc|cbc news|ctv
    ctv news|global news|l itineraire|journal saint francois|le canada francais|la presse plus|le devoir international
    l oeil regional|la seigneurie|info suroit|neomedia|les versants|l echo de laval|courrier laval|l hebdo journal
    l express drummondville|le sorelois|les 2 rives|monjoliette|radio vm|cism|choq|ckia|ckvl|le matin du sahara
    l opinion maroc|aujourd hui le maroc|alm|maroc hebdo|finances news|finances news hebdo|lematin ma|le 360|h24info
    yabiladi|bladi|bladi net|hespress fr|hespress francais|tel quel|le desk|ecoactu|libe ma|liberation maroc|albayane
    al bayane|2m|medi1|medi1 tv|medi1tv|snrt|snrt news|atlantic radio|luxe radio|barlamane|article19|panorapost|lnt
    les inspirations eco|leseco|leseco ma|lebrief|consonews|infomediaire|elwatan|le soir d algerie|soir d algerie
    l expression|l expression dz|le quotidien d oran|reporters dz|le jeune independant|la nouvelle republique algerie
    le courrier d algerie|l actualite algerie|la tribune algerie|algerie 360|algerie360|tsa algerie|dzair daily
    observalgerie|algerie part|maghreb emergent|radio m|casbah tribune|twala|le matin d algerie|24h algerie
    interlignes|la depeche de kabylie|l est republicain algerie|le temps d algerie|ennahar|echorouk|entv
    berbere television|inter lignes|le provincial|cap ouest|cresus|le buteur|dzfoot|la gazette du fennec
    le temps tunisie|le quotidien tunisie|l economiste maghrebin|business news|businessnews|businessnews com tn
    webmanagercenter|nawaat|inkyfada|mosaique fm|mosaiquefm|jawhara fm|shems fm|express fm|tunisie numerique
    tunisienumerique|espace manager|gnetnews|realites online|leconomistemaghrebin|tuniscope|huffpost maghreb
    huffpost tunisie|ilboursa|african manager|babnet|tekiano|la presse tn|agence ecofin|ecofin|jeuneafrique
    le monde afrique|la tribune afrique|le point afrique|rfi afrique|africanews|africa news|africa intelligence
    apanews|afrik|afrik com|afrimag|financial afrik|sika finance|sikafinance|tv5monde afrique|dw afrique|dw francais
    la croix africa|la croix afrique|afrique magazine|new african|the africa report|forbes afrique
    le journal de l afrique|medi1 afrique|pan african visions|ortm|studio tamani|studio kalangou|studio yafa
    africa check|africacheck|pesacheck|desk nord|ortb|le courrier confidentiel|notre afrik|africaguinee
    sahel intelligence|senenews|senego|leral|leral net|xalima|pressafrik|xibaaru|rewmi|setal|ndarinfo|igfm
    l observateur senegal|l obs senegal|le quotidien senegal|sud quotidien|sudonline|enqueteplus|walfadjri
    walf quotidien|walf|walfnet|bes bi|liberation senegal|le soleil senegal|rts senegal|tfm|sen tv|2stv|emedia|ouestaf
    ouestaf news|la maison des reporters|tambacounda info|teranganews|frat mat|fratmat info|nord sud
    nord sud quotidien|soir info|linfodrome|l infodrome|le nouveau reveil|notre voie|le temps cote d ivoire
    le jour plus|l expression ivoirienne|l intelligent d abidjan|l avenir abidjan|l essor ivoirien
    generations nouvelles|koaci|connectionivoirienne|connection ivoirienne|ivoirebusiness|imatin|7info|rti|rti info
    nci|life tv|pole afrique|abidjantv|l elephant dechaine|yeclo|opera news|la diplomatique d abidjan|l essor mali
    les echos mali|info matin|l independant mali|le republicain mali|nouvel horizon|le pays mali
    l indicateur du renouveau|mali24|maliactu|bamada|bamada net|journal du mali|mikado fm|joliba tv|africable|ortm1
    kibaru|le reporter mali|l observateur paalga|observateur paalga|le pays|le pays burkina|l express du faso
    l evenement burkina|l economiste du faso|lefaso|burkina 24|omega medias|radio omega|libreinfo|wakat sera|wakatsera
    fasozine|faso 7|faso7|queen mafa|courrier confidentiel|zoodomail|minute bf|netafrique|rtb|bf1|3tv|l actu quotidien
    mutations bf|kaceto|laborpresse|le reporter burkina|le sahel|niamey et les 2 jours|le monde d aujourd hui
    actuniger|niger inter|tamtam info|tamtaminfo|nigerdiaspora|air info|levenement niger|l evenement niger|ortn
    la nation benin|le matinal|24 heures au benin|24haubenin|banouto|banouto media|matin libre|l evenement precis
    l autre quotidien|beninwebtv|benin web tv|le potentiel benin|golfe tv|canal 3 benin|beninrevele|benin intelligent
    le beninois libere|l araignee|adjinakou|daabaaru|olofofo|triomphe mag|togopresse|togo first|republicoftogo
    republic of togo|icilome|l alternative togo|l alternative|liberte togo|letogolais|togobreakingnews
    togo breaking news|togotribune|globalactu|focus infos|savoir news|27avril|afreepress|l union togo|le correcteur
    vert togo|laabali|togo officiel|l independant express|la nouvelle expression|l anecdote|le quotidien de l economie
    ecomatin|defis actuels|investir au cameroun|stopblablacam|stopblablacam com|cameroon info net|camer be|camerbe
    237online|237 actu|lebledparle|journal du cameroun|journalducameroun|datacameroon|crtv|equinoxe tv
    canal 2 international|vision 4|data cameroon|l oeil du sahel|sparkcameroun|l union gabon|gabonreview
    gabon media time|gabonmediatime|gabonactu|gabon actu|info241|info 241|la libreville|direct infos gabon|gabon24
    gabon 24|le nouveau gabon|echos du nord|moutouki|le mbandja|l aube gabon|depeches 241|agp|gabonclic
    les depeches de brazzaville|adiac|congo site|vox congo|journal de brazza|le courrier de kinshasa|actualite cd
    7sur7 cd|le potentiel|le phare|la prosperite|la reference plus|l avenir kinshasa|le soft international
    forum des as|l observateur congo|africanews rdc|congo nouveau|zoom eco|desk eco|deskeco|media congo|mediacongo net
    congo profond|congoprofond|politico cd|scooprdc|la libre afrique|rtnc|top congo|top congo fm|digitalcongo
    election net|econews|ouragan cd|la tempete des tropiques|b one|kivu morning post|actu30|laprunellerdc
    la prunelle rdc|habari rdc|infos cd|magazine laguardia|kivu times|kis24|b one tv|alwihda|alwihda info|tchadinfos
    tchad infos|ndjamena hebdo|n djamena hebdo|abba garde|le pays tchad|tchad media|atpe|le progres tchad
    la voix tchad|onama|corbeau news|corbeaunews|radio ndeke luka|ndeke luka|oubangui medias|rjdh|centrafrique presse
    l hirondelle|letsunami|le potentiel centrafricain|journal de bangui|iwacu|burundi iwacu|sos medias burundi
    yaga burundi|le renouveau du burundi|akeza|net press|rtnb|igihe|the new times|ktpress|kt press|imvaho nshya
    guineematin|guinee matin|guineenews|guinee360|guinee 360|aminata com|mosaiqueguinee|mosaique guinee|ledjely
    le djely|mediaguinee|media guinee|guinee7|le lynx|horoya|rtg|espace fm|djoma|avenirguinee|wat fm|alwatan
    la gazette des comores|al watwan|la nation djibouti|midi madagasikara|l express de madagascar|lexpress mg
    madagascar tribune|la gazette de la grande ile|la verite madagascar|newsmada|les nouvelles madagascar|2424 mg
    orange madagascar|le mauricien|l express maurice|lexpress mu|5 plus dimanche|defimedia|defi media|le defi
    le defi quotidien|l express dimanche|mbc|radio plus|top fm|ion news|seychelles nation|sahara medias|cridem
    kassataya|le calame|l authentique|le quotidien de nouakchott|horizons mauritanie|noorinfo|mauriweb|tawary
    mauritanies1|le renovateur|lorient le jour|l orient today|olj|l orient litteraire|l orient des campus
    le commerce du levant|commerce du levant|l hebdo magazine|ici beyrouth|libnanews|al akhbar|an nahar|annahar
    mtv lebanon|lbc|lbci|daraj|le nouveau magazine|ahram hebdo|al ahram hebdo|le progres egyptien|times of israel
    the times of israel|i24|le temps d israel|haaretz|jerusalem post|middle east eye|orient xxi|orientxxi|al monitor
    raseef22|syria direct|le nouvelliste haiti|le nouvelliste ht|alterpresse|ayibopost|ayibo post|haiti libre
    haitilibre|juno7|loop haiti|gazette haiti|gazette haiti news|rezo nodwes|rezonodwes|vant bef info|vbi|balistrad
    radio metropole|metropole haiti|magik9|magik 9|signal fm|radio kiskeya|haiti press network|cambodge mag
    le courrier du vietnam|courrier du vietnam|vietnamplus|vietnam plus|lepetitjournal|lepetitjournal com
    le petit journal com|french morning|francaisdumonde|le courrier de russie|le courrier des balkans
    le courrier d europe centrale|voxeurop|toute l europe|touteleurope|euractiv france|euractiv fr|euronews france
    sputnik france|sputnik afrique|rt en francais|cgtn|cgtn francais|radio chine internationale|le quotidien du peuple
    trt francais|trt|press tv|al jazeera|al arabiya|sky news|sky news arabia|nbc|nbc news|cbs|cbs news|abc news
    fox news|cnn|the independent|the daily telegraph|daily mail|the sun|the mirror|usa today|los angeles times
    the new yorker|the atlantic|newsweek|vanity fair|wired|mit technology review|the lancet|nikkei asia
    south china morning post|the japan times|the moscow times|meduza|novaya gazeta|kyiv independent
    the kyiv independent|ukrainska pravda|gazeta wyborcza|la stampa|il sole 24 ore|el mundo|la vanguardia|publico
    diario de noticias|folha de s paulo|folha de sao paulo|o globo|clarin|la nacion|el tiempo|el universal|el comercio
    die welt|frankfurter allgemeine zeitung|faz|suddeutsche zeitung|die tageszeitung|taz|zdf|der standard|die presse
    nrc|nrc handelsblad|de volkskrant|het parool|dagens nyheter|svenska dagbladet|aftenposten|politiken
    helsingin sanomat|kathimerini|to vima|hurriyet|cumhuriyet|milliyet|daily sabah|gulf news|khaleej times|arab news
    the hindu|the times of india|the hill|axios|propublica|the intercept|vice france|buzzfeed|buzzfeed france
    business insider|business insider france|forbes|forbes france|fortune france|harvard business review
    harvard business review france|hbr france|newsguard|les decodeurs|les surligneurs|the catholic thing
    project syndicate|global voices|inter press service|worldcrunch|the diplomat|le grand soir|lundi matin|contretemps
    acrimed|arret sur images|bastamag|la revue des medias|ina fr|ouest france dimanche|dimanche ouest france
    sud ouest dimanche|la montagne centre france|le berry|l yonne|le populaire|la republique|liberation champagne
    l union l ardennais|l aisne nouvelle|la thierache|le courrier de fourmies|l observateur de l avesnois
    l observateur du douaisis|l observateur du cambresis|nord littoral|le journal des flandres|delta fm|lille actu
    grand lille info|mediacites lille|chti|la gazette france|ch ti|vozer
    """.replace("\n", "|").split("|")
)
MASTHEADS = frozenset(name.strip() for name in _MASTHEADS if name.strip())
