"""First names of those who write in French: where nothing else marks a name, one of these must open it."""

from __future__ import annotations

from scraper.reading.people.names import plain_name

# Without accents. A name with a hyphen counts by its first part ("Jean-Pierre" by "jean").
_FIRST_NAMES = frozenset(
    """
    aaron abakar abbas abdallah abdel abdelaziz abdelhak abdelhakim abdelhamid abdelkader abdelkrim abdellah abdellatif
    abdelmajid abdelmalek abdelwahab abderrahim abderrahmane abderrazak abdessamad abdou abdoul abdoulaye abdourahamane
    abdul abel abigail achille achraf adam adama adelaide adele adeline adil adina adjoa adjoua adolphe adonis adrian
    adriana adrien adrienne afaf affoue afsane agathe agnan agnes ahlam ahmadou ahmed aicha aichatou aida aime aimee
    ainhoa aissa aissata aissatou aitor ajar akim akissi akossua alain alan alassane alban albane albert alberto albin
    alda aldo aleksandra alessandra alessandro alessia aleth alex alexandra alexandre alexane alexia alexis alexy alfred
    ali alice alicia alienor alima alina aline alioune alison alissa alix alizee alla allan allegra alma aloys aloyse
    alphee alphonse alya amadeo amadou amael amaia amal amandin amandine amara amath amaury amaya ambre ambroise
    ambroisine amedee amel amelie amelien ameline ameth amie amin amina aminata aminatou amine aminou amir amira amos
    amy ana anaelle anais anas anastasia anatole anatolia anatolie andre andrea andreas andree andreea andry angela
    angele angelina angelique angelo anh anicet anissa anita anja anka ann anna annabel annabelle annaelle annaig anne
    annelies annelise annemarie annette annick annie annouk anouchka anouk anselme ansou anta anthelme anthony anto
    antoine antoinette anton antone antonia antonin antonio antony antti anturia anwar aodren aoife apolline arash
    archibald arezki ariane arianna ariel arielle aristide arlette armand armande armando armel armelle armen arnaud
    aron arsene arsinoe arthur arthus artus asma asmaa asmae assa assane assetou assia assiatou assitan astou astrid
    athenais atika atman aubin aubry aude audran audrey auguste augustin augustine aurel aurele aurelia aurelie aurelien
    auriane aurore awa awen axel axelle aya ayman aymar aymen aymeric aymerick ayoub azeddine aziz azzedine babacar
    badara badr bakary balthazar baptiste baptistin barbara barnabe bart barthelemy bartholome basile bassirou bastien
    batoul battista battitta baudouin beatrice beatrix bechir belkacem ben benat benedict benedicte benito benjamin
    benjamine benoit benoite berangere berengere bernadette bernadin bernard bernardo berthe bertille bertin bertrand
    beryl bettie bettina betty bianca bienvenu bilal bineta binh binta bintou biram blaise blanche blandine bleuenn bob
    boleslaw boniface boris borja boualem boubacar boubker bouchra bouna boureima bouziane brahim branko brendan brewen
    briac brian brice briec brieg brieuc brigitta brigitte bruna brune bruno bryan bryce cadio calixte calliste camel
    camelia camille camillo camilo candice candide capucine carine carl carla carlo carlos carmela carmen carol carole
    carolina caroline caroll carsten casimir cassandra cassandre castille catherina catherine cathia cathleen cathy
    cecile cecilia cedric cedrick celeste celestin celestine celia celian celina celine celio cellou cendrine cesar
    ceylan chadi chafia chafik chahinez chakib chama chantal chantale charaf charif charlelie charlene charles charlie
    charline charlize charlotta charlotte charly chau cheikh cherif cherifa cherine chiara chimene chjara chloe chris
    chrislaine christa christel christele christelle christian christiane christianne christina christine christof
    christoph christophe christopher christos chrystel chrystele chrystelle ciaran cigdem cindy claas claes claire clara
    clarence clarissa clarisse claude claudel claudette claudia claudie claudine claudio clea clelia clemence clemens
    clement clementina clementine cleo cleophas clive cloe clotaire clothaire clothilde clotilde clovis colas colette
    colin coline colombe colombine conrad constance constant constantin consuelo coralie coraline cordelia corentin
    corentine corine corinne corneille cornelia cornelis corrado cosette cosima cosme costanza coumba crepin cristina
    cunegonde curtis cybele cyndi cyprien cyprienne cyriaque cyrielle cyril cyrille cyrus dahlia daisy dalal dalia dalil
    dalila dalloul damaris damien damienne dan danae danica daniel daniela daniele danielle danilo danny daouda daphne
    dara darine dario dariouch darius dave david davy dean deborah delphine denis denise deniz dennis denys desire diana
    diane didier diego dieter dieudonne dieynaba dilek dimitra dimitri dina dino dirk djalil djamal djamel djamila
    djamilatou djeneba djenebou djibril djilali djohar djoudi dolly dolores domenico dominic dominique domitille don
    donald donatien donatienne donia donna donovan dora dorcas doria dorian doriane dorine doris dorothe dorothee
    douglas dounia dries driss duc dumenicu dunia dylan dylane ebenezer eberhard edda eddy edgar edina edith edmee
    edmond edmonde edna edoardo edouard edson eduardo edwige edwin eglantine egon eileen eirini ekaterina eladio elaine
    elea eleanor elena eleonora eleonore elfie elhadj elhadji eliane elias elie eliette elijah elina eline elio eliot
    eliott elisa elisabeth elisabetta elise elisee elizabeth ella ellen ellie ellyn eloane elodia elodie eloi eloise
    elouan elsa elsie elvire elvis elyes elza emanuel emeline emerance emeraude emerence emeric emerick emil emile
    emilia emiliano emilie emilien emilio emily emma emmanuel emmanuelle emmy emre eneko enguerran enguerrand enola
    enora enrique enzo ephrem eponine erell eric erica erick erik erika erine ermeline ermine ernest ernesto erol erwan
    erwann erwin eskil esma esmee esmeralda espoir essowe esteban estefania estel estelle esther etel etienne etiennette
    eudes eudoxie eugene eugenie eugenio eulalie euphrasie eusebe eva evaelle evan evangeline evariste eve evelyn
    evelyne evguenia ewa ewan ewen exauce eyoum ezechiel ezequiel ezra fabian fabiana fabiano fabien fabienne fabio
    fabiola fabrice fabrizio fadela fadi fadila fadoua fahd faiza fakhri fanch fanette faniry fanja fanny fantine farah
    fares farid farida farouk farouq fatema faten fathi fathia fati fatih fatiha fatima fatimata fatma fatna fatou
    fatoumata fatoumatou faustin faustine fawzi faycal fayza federico fedia feiza felicia feliciano felicie felipe felix
    fenella fenosoa ferdinand ferhat ferid feriel feriha fernand fernanda fernando fethi fidele filip filippo fiona
    firas firmin firouzeh flaminia flann flavie flavien flora florence florent florentin florian floriane floribert
    floris fode fodil folco fouad foulques franca francelin francesca francesco francescu francine francis franciska
    franck francky franco francoeur francois francoise frank franklin frantz franz fred freddy frederic frederick
    frederico frederik frederike frederique freya frida fridolin fulbert fulgence fulvio furaha gabriel gabriela
    gabriele gabrielle gaby gad gael gaele gaelig gaelle gaetan gaetane gaia garance gareth garry gaspar gaspard gaston
    gauthier gautier gauvain gavin gelase gemma genevieve geoffrey geoffroi geoffroy george georges georgette georgia
    georgina georgios gerald geraldine gerard geraud gerlinde germain germaine german gerome gerry gersende gervais
    ghada ghassan ghislain ghislaine ghita ghjulia ghjuvan giacomo giancarlo giang gianni gil gilbert gilberte gilda
    gildas gilles gina ginette gino giorgia giorgio giovanna giovanni giscard gisele gislaine giulia giulio giuseppe
    giuseppina gladys glenn gloria gonzague goran goulchan goulven grace gracianne gratien graziella greg gregoire
    gregor gregory greta gudrun guenaelle guenola guenole guerline guerric guewen guilaine guilhem guillaume guillemette
    guillermo gundula gunther gurvan gustave guy guylaine gwen gwenael gwenaelle gwendal gwendoline gwenn gwennael
    gwennaelle gwenola gwenole gwladys gyorgy habib habiba hacene hachem hadi hadia hadiza hadja hadrien hafid hafida
    hafsa hafsatou haikel haitham haja hajar hakim hakima hala halim halima hamadi hamady hamed hamid hamida hamidou
    hamma hamza hana hanae hanane hanitra hanna hannah hans hapsatou harald harold harouna harry hasna hasnae hassan
    hassane hassiba hatem hawa hayat haytham hedi hedwige heidi heike heimata heinrich heinz hela helen helena helene
    hello heloise hely hend hendrik henri henriette henrik henrique henry herbert heribert hermance hermann hermine
    herve hery hiba hicham hichem hilaire hilda hind hippolyte hoang hocine hodan holger honore honorine horace hortense
    hosni houcine houda houria houssam houssem hubert hugo hugues huguette humbert hung huong hussein husseyn hyacinthe
    ian iban ibou ibrahim ibrahima ibtissam ibtissem ida idir idoia idriss idrissa ignace ignacio igone igor ihssan iker
    ikram ilan ilana ilhame iliana ilias ilies iliona ilona ilyas ilyes imad iman imane imed imene imrane ina inaki
    inaya ines ingeborg ingrid inna innocent inoussa inza ioana ioanna iolanda iolande ionela ionut irene irenee irina
    iris irma irmgard isaac isabel isabelle isaline isaure isild isis ismael ismaelle ismahane ismail ismaila isolde
    issa issam issiaka issouf issoufou itziar ivan ivana ivann ivanne ivo iwan jaafar jabril jacinthe jack jackie jacky
    jacob jacquelin jacqueline jacques jacquie jad jade jaelle jafar jaime jake jakob jakub jalal jaleh jalel jalila
    jamal jamel james jamila jamilla jan jana jane janick janie janine janique janna jaouad jaouen jarod jaroslav jasmin
    jasmina jasmine jason jaufre javier jawad jean jeanne jeannette jeannine jeannot jeff jefferson jemima jenifer jenna
    jennifer jenny jens jeremie jeremy jeroen jerome jess jessica jessie jihad jihane jihen jihene jill jim jimena jimmy
    joachim joackim joakim joan joana joanie joanna joanne joannie joaquim joaquin jocelyn jocelyne jodie joe joel
    joelle joey joffrey johan johann johanna johannes john johnatan johnny jolan jolanda joline jon jonas jonasz
    jonathan jone joost jordan jordane jordi jorge joris jorn jose josee joseph josephin josephine josette josiah josian
    josiane joska josselin josselyne josue jotham jovan joyce juan juba judicael judicaelle judikael judith judy jules
    julia julian juliana juliane julianne julie julien julienne juliette juline julio julius junior jurgen juste justin
    justine jutta jyoti kacem kader kadiatou kadidia kadija kadri kael kahena kahina kaisa kalidou kalil kamal kamala
    kamel kamelia kamil kamila kamilia kanty karamoko karel karell karelle karen karene karidja kariem karim karima
    karin karine karl karla karlijn karol karolina karoline karsten kassim kassoum katarina kate katel katell kateri
    katharina kathe kathie kathleen kathrin kathy katia katie katja katrien katrin katya kaya kayitesi keba kebir kelly
    keltoum kemal ken kendra kenneth kenny kenza kerian kerstin ketty kevan kevin kevyn khadidiatou khadidja khadija
    khadim khaled khalid khalida khalil khalila khaly khanh khedidja khoudia kieran kilian killian kim kimberly kinga
    kinvi kiran kirsten kirsty klara klaus klervi kodjo kodjovi koen koffi kofi kokou komla konan konrad konstantin kora
    koralie korantin kossi kossivi kouadio kouakou kouame kouassi koulsy kris kristel kristell kristelle kristian
    kristin kristina kristof krystel krystelle kurt kwame kylian lachlan ladislas ladji laetitia lahcen lahouari
    lahoucine laia laila lais lakhdar lalaina lalla lambert lamberto lamia lamin lamine lana lancelot landry lansana
    lantoniaina laouali lara larbi larissa larry lars lassana lassina laszlo latifa latifah laudine laura laure laureano
    laureen laureline laurelou laurena laurence laurene laurent laurentin laurentine laurianne laurie laurine lauro
    lavinia layla lazare lazhar lea leah leana leander leandra leandre leandro leane leatitia leila leilani leina lena
    lenaic lenaick lenaig leni lenn lennart lenny leo leocadie leon leonard leonie leonor leontine leopold leopoldine
    leslie lesly leticia levi lewis leyla lhassan lia liana lianne lidia lien lieselotte lieve lila lili lilia lilian
    liliana liliane lilianne lilly lilou lilwenn lily lina linda line linh linnea lino lionel lior liora lisa lisandra
    lisandre lisandro lisandru lisbeth lise lisette lisiane lison lissandre livia liz lizzie ljubica llewellyn lloyd
    loan loane loann lobna lodovic loeiza loelia loeva logan loham loic loig loik lola lolita lomig lonny loona lorelei
    lorena lorene lorenne lorenzo loreta lorette lorie loris lorraine lothaire lotta lotte lou louane louann louanne
    loubna louca loucas louella louis louisa louise louison louka loukas louna lova lovis luana lubna luc luca lucas
    luce lucette lucia luciana luciano lucie lucien lucienne lucila lucile lucille lucinda lucrece lucrezia lucy
    ludivine ludmila ludmilla ludo ludovic ludwig ludwine luigi luigia luis luisa luitgard luka lukas luke lutz lyana
    lyazid lydia lydie lyes lylia lylian lyna lynda lyne lynn lyonel lyria lysandre lyse lysiane lyz maarten maati mabel
    mabrouk maceo macha macire maddalena maddi madeleine madge madina madison mado mael maelenn maelie maelig maelis
    maelle maelys maelyss maeva magali magalie magaly magatte magda magdalena magdeleine maggie magid magloire maguelone
    maguelonne maguette mahamadou mahamane mahamat mahault mahaut mahdi mahe mahel maher mahery mahmoud mahmud mahrez
    maia maika maike mailys maimouna maina mainak maite maiwen maiwenn maixent majda majdi majid majida makan makhtar
    maksim malaika malaurie malcolm malek malene malgorzata malia malick malik malika maliki malin mallory malo maloe
    malorie malou malvina malwenn malwina mamadou mamady mamane mame mamoudou mamour mamy manal mandy manel manfred
    manoel manoela manola manolo manon mansour mansouria manuel manuela manuella mar mara marame marc marceau marcel
    marcelin marceline marcelino marcelle marcellin marcelline marcia marcial marco marcos marcus mareike marek maren
    margaret margarida margarita margaux margit margo margot margret margrit marguerite margueritte maria mariam mariama
    mariame mariana mariane mariangela marianna marianne mariatou maribel maricela marick marie marieke mariel mariella
    marielle marieme marien mariette marijke marika marilene marilou marilyn marilyne marilys marin marina marine
    marinette mario marion marisa marise marisol marissa marita marites maritxu marius marja marjolaine marjorie marjory
    mark marko markus marlen marlene marley marlon marlyse maroua marouan marouane marous maroussia marta marthe martial
    martijn martin martina martine martino marvin marwa marwan marwane marwen mary marya maryam maryanne marylene
    marylin maryline marylou marylyne maryna marysa maryse maryvonne maryz marzena masha massimo massinissa massire
    massouma mateja mateo mateusz mathew mathia mathias mathieu mathilda mathilde mathis mathurin mathys matilda matilde
    matis matteo matthew matthias matthieu matthis mattia mattin mattis maud maude maurane mauranne maureen maurice
    mauricette mauricio mauro max maxence maxime maximilian maximiliano maximilien maximin maximino may maya mayline
    maylis mayssa mbacke mbarek mbaye mbolatiana medard meddy mederic medhi megan megane meganne mehdi mehmed mehmet
    mehrdad meissa melaine melaku melanie melchior melika melina melinda meline melis melisande melissa melissandre
    mellie melodie melody melvil melvin melvyn menad menno mercedes meriem merouane mervyn merwan meryam meryem meryl
    mesut mia mialisoa mialy micaela micah michael michaela michal michel michela michele micheline michelle mickael
    mickaelle mickey midori miguel mikael mike mikel mikhail miklos miko mikolaj mila milan mildred milena milica milo
    milos miloud milton mimoun mina minh mira miranda mireille mirela miren miriam mirjam miroslav mischa misha mitra
    moana modeste modibo modou mohamadou mohamed mohammed mohand mohsen mohsin moira moise moktar molly momar momodou
    mona moncef monelle mongi monia monica monika monique montassar montserrat morad morane moreno morgan morgane
    morgann morgwenn moritz morjane morten morvan mory mostafa mostapha mouad mouctar mouhamad mouhamadou mouhamed
    mouhcine mouloud moumen mouna mounia mounir mounira mourad mouss moussa moussab moustafa moustapha mstislav muhammad
    munir muriel muriele murielle mustafa mustapha mylene myra myrana myriam myriem nabil nabila nacer nacim nacima
    nacira nada nadege nadejda nader nadezhda nadia nadina nadine nadir nadjat nadjet nadjib nadjla nael nafi nafissa
    nafissatou nagib nahed nahema nahia nahid naiara naik nail naila naim naima naissa najah najat najet najib najim
    najla najlaa najoua najwa nancy nando nans nantenaina naomi naoual naoufal naoufel narcis narcisse narimane narindra
    narjes narjess nasreddine nasrin nasser nassera nassim nassima nassira nastassia natacha natalia natalija natan
    natanael natasha nathalia nathalie nathan nathanael nathanaelle nathaniel nawal nawel nazaire nazim ndeye ndiaga
    ndioba neda nedjib nedjma neela neila nejma nelia nelio nelli nelly nelson nesrine nestor neven neyla ngoc ngone
    nguyet nhung niall niamh nicholas nick nico nicodeme nicol nicola nicolai nicolas nicole nicoletta nicolette nicolo
    niels nihad nihel nikita niklas niko nikola nikolai nikolaos nikolas nikos nilda nilou nils nina nino ninon niouma
    nirina nisrine njaka noa noah noam noamie noe noel noela noelia noeline noelle noemi noemia noemie noha noham nohra
    nolan nolann nolwen nolwenn nomie nora norah norbert norberto nordin nordine noreen norma norman noro nouara
    noufissa nouha nouhoum noumouke nour noura nourdin nourdine noureddine nourhene nouri nouria nourou nourredine nubia
    nuno nuria nzinga oceane octave octavia octavie octavio odelia odelin odette odil odile odilon odon odran ogier
    oihana okba olaf oleg oleksandr oleksandra olena oleya olfa olga oliver olivia oliviane olivier olivio olof olympe
    olympia omar omayma omayra ombeline omer ondine onesime onja ophelia ophelie oralie orane oranne oregane oren oriana
    oriane orianna orianne oriol orlando orlane ornella orso osama oscar osman osvaldo oswald othman othmane otmane otto
    ouafa ouali oualid ouarda ouardia ouassila ouassim oulaya oumaima oumar oumeima oumelkheir oumou ourdia ourida
    ousmane ousmanou oussama ousseina ousseini ousseynou outman ouzna owen oxana ozan pablo paco paddy padraig padrig
    paloma pamela paola paolina paolo papis paqui paquita parfait parisa pascal pascale pascalin pascaline pasquale pat
    paterne patric patrice patricia patricio patrick patrik patrizia patxi paul paula paule paulette paulin paulina
    pauline paulo pavel pavlina pawel payam pearl pedro peggy peguy peio pelagie penelope peran perlette pernelle
    perrine pervenche petar pete peter petr petra petronille petru petrus peyo pharell phebe phil philemon philibert
    philiberte philip philippe philippine philomene phoebe phuong pia pier pieric pierluigi pierpaolo pierre pierrick
    pierrine pierrot pieter pietro pilar placide pol polina poline porfirio preston prisca priscilla priscille
    priscillia prosper prudencio prune prunelle quang quentin quirin quitterie quoc quynh rabah rabia rabiatou rabii
    rachael rached rachel rachele rachelle rachid rachida radha radia rado radouan radouane rafael rafaela rafaele
    rafaelle raffaele raffaella raffi rafik raghida rahim rahma rahmouna rainer raissa raja rajaa ralf ralitsa ralph
    rama ramadan ramata ramatoulaye ramdane rami ramin ramiro ramla ramon ramona ramzi ramzy rana randa randy rania
    ranim raouf raoul raoulin raphael raphaella raphaelle raquel rasha rashid rasmane rasmata rasmus rassoul ratiba raul
    ravaka ravi rayan rayana rayane rayhana raymond raymonda raymonde razika raziye rebecca reda redha redouane redwane
    reginald regine regis rehane reinald reinaldo reine reiner reinhard reinout rejane rejean rembrandt remi remy rena
    renald renaldo renan renata renate renato renaud rene renee reno resul reynald reynaldo rhita rhizlane rhonda ria
    riad riadh rianne ricardo riccardo richard richarde rick ricky rihab riham rija rim rima rina rita ritha rivka rivo
    riwal roanne rob robbie roberson robert robertina roberto robin robinson rocco roch rocio roddy roderick rodney
    rodolfo rodolphe rodrigo rodrigue rogatien rogelio roger rohan rokhaya rokia roland rolande romain romaissa roman
    romana romane romaric romarie romeo romina romuald romulus romy ron ronald ronaldo ronan ronja ronny roque rosa
    rosalba rosalia rosalie rosalind rosalinda rosaline rosalyn rosamonde rosanna rosanne rosario rose roseanne roseline
    rosella roselle roselyn roselyne rosemarie rosemary rosemonde rosetta rosette rosie rosine rosita roswitha rouba
    roula roxana roxane roxanne rozenn ruben rudi rudolf rudolph rudy rufin ruggero rui rupert russell ruth ryad ryan
    rydian ryma ryszard saad saadia saaloua sabah sabiha sabina sabine sabri sabria sabrina sacha sadek sadia sadio
    sadri safa safae safi safia safiatou safya sahar sahra said saida saidou saifeddine sainabou sakina salah
    salaheddine saleh salem salha salhia salif saliha salim salima salimata salka sally salma salman salome saloua
    salvador salvatore salwa sam samah samai samantha samar sambou sameh samer sami samia samiha samila samir samira
    samory samuel samy samya sana sanaa sanae sanaz sander sandie sandra sandrine sandro sandy sanja sanna sanne
    santiago santino saori saoussen sara sarah sarra sarya sascha sasha saskia saveria sayouba scarlett scott seamus
    sean seb sebastian sebastiano sebastien sebastienne seddik sefora segolaine segolene seif sekou selim selima selin
    selina selma selya semih semra senan senda senen senia sephora septime serafin serafino serap seraphin seraphine
    serena serge sergei sergey sergi sergine sergio serguei serigne serine serkan servane seth sethi severin severine
    sevgi seydou seynabou shaima shaina shana shane shani shanna shannon shanon sharon shaun shauna shawn sheila shelby
    sherazade sherine sherley shireen shirel shirley siaka sibel sibyl sibylle siddick sidi sidney sidoine sidonie
    siegfried sieglinde siegrid sigismond signe sigolene sigrid siham sihem silas silvain silvana silvano silvere
    silvestre silvestro silvia silvina silvio simeon simeone simina simon simona simone simonetta simonne sinan sinda
    sindy sinead siobhan siraba sirine sissi sitou sitraka sivan sixte sixtine skander sklerijenn slah slavica slim
    slimane sloane smail smain soazic soazig sofia sofian sofiane sofie sofya sohan sohrab soizic soizick sokha sokhna
    sol solal solange soledad solene solenn solenne solenza soline solofo solveig soly somayeh soni sonia sonja sonny
    sophia sophiane sophie sophiene soraia soraya sory sosthene souad soufiane souhail souhaila souhayla souheil
    souheila soukaina soukeyna soulaimane souleyman souleymane soumaila soumaya soumeya soumia sounia stacey stacy stan
    stanislas stanley steeve stefaan stefan stefane stefania stefanie stefano steffen steffi stella stellio sten steph
    stephan stephane stephanie stephany stephen stessy steve steven stevenson stevie stijn stine stuart suhail sukeina
    sulivan sullivan sultana sumaya sunniva susan susana susanna susanne susie suzana suzane suzanna suzanne suzel
    suzette suzie suzy sven svetlana swan swanie swann swanny sybil sybille syd sydney sylvain sylvaine sylvana sylvanie
    sylver sylvere sylvestre sylvette sylvia sylviana sylviane sylvie sylvina sylwia symphorien synda syrine taha tahar
    taher tahina tahir taieb talal talel talia tallulah tamar tamara tancrede tanguy tania tanja tanya taos taoufik tara
    tarak tarek tarik tariq tassadit tatiana tatiane tatjana tayeb teddy telesphore telma teo teodora teodoro terence
    teresa teresina terry tess tessa teva thais thalia thami thamila thanh thao thea thelma themis theo theobald
    theodora theodore theodoros theodule theofil theola theoman theophane theophile theotime therese thibaud thibauld
    thibault thibaut thibeau thiebaud thiebaut thiemoko thierno thierry thimothee thom thomas thomasine thorben thorsten
    thuy tiago tiana tiba tidiane tidjane tiemoko tifaine tifenn tiffanie tiffany tijani tiken tilda tilo tim timeo timo
    timothe timothee timothy tina tinhinane tino tiphaine tiphanie tiphene tirza titouan tiziana tiziano tobias toby
    tojo toky tom tomas tomaso tomasz tommaso tommy toni tonia tonin tonio tony torsten toufik touria tova tracy trang
    tressy trevor trinh tristan tristana tristane trung tsilavina tsiory tuan tudi tudual tugdual tullio turkia tuyet
    txomin tyler typhaine typhanie tyron tzvetan uberto ugo ugolin uguette ulla ulric ulrich ulrika ulrike ulysse
    ulyssia uma umberto umit umut unai urbain uriel urielle ursula ursule uta ute uwe vaea vahina vaiana vaimiti vaitea
    valdemar valentin valentina valentine valentino valentyna valere valeria valerian valeriane valerie valerio valeriu
    valery valeska valmont vanessa vanina vanja vasco vasile vasiliki vassili vassilis velia venance venceslas vera
    verane verena vernon veronica veronika veronique vesna vianney vicente vicky victoire victor victoria victoriano
    victorien vidal viktor viktoria vilfredo vilma vincent vincente vincenza vincenzo vinciane vinh viola violaine
    violeta violetta violette virgil virgile virgilio virginia virginie virginio viridiana vital vitalie vitaly vito
    vittoria vittorio viveca vivette vivian viviane vivianne vivien vivienne vjeran vlad vladimir vladimira vladislav
    voahangy voary volodia volodymyr wael wafa wafaa wafae wahab wahib wahiba wahid wahida waleed wali walid wallerand
    wally walter walther waltraud wanda wandrille warda waren warren wassil wassila wassim wassyla wayan wayne wenceslas
    wendeline wendkuuni wendy werner widad wided wifried wiktor wilfred wilfrid wilfrida wilfried wilguens wilhelm
    wilhelmina will willem willemien willia william willie willis willy wilma wilner wilson winnie winston wissam wivine
    wladimir wojciech wolfgang wolfram woodly wouter wyatt xabi xabier xan xana xander xandra xavier xaviere ximena
    ximun xochitl xuan yacin yacine yacoub yacouba yael yaelle yagmur yahia yahya yaiza yakhya yakouba yamina yan yana
    yanick yanis yanisse yaniv yann yanna yannick yannig yannis yao yara yarah yaroslav yashar yasin yasir yasmeen
    yasmin yasmina yasmine yasser yassin yassine yassir yassmine yaya yazid yehudi yelda yelena yen yena yesenia yildiz
    yilmaz ylan ylva yoan yoann yoanna yoel yohan yohana yohanan yohann yohanna yola yolaine yolande yolene yona yonas
    yonathan yoni yoram yorgos yoric yorick youcef youenn youmna younes youness younous youri yousra yousri yousry
    youssef youssouf youssouph youssoupha youssra ysaline yuan yuki yulia yuliya yun yuna yuri yusuf yvan yvana yvane
    yvann yveline yvelise yves yvette yvon yvonick yvonne yvonnick yzabelle zachari zacharia zacharie zachary zachee
    zafer zahia zahir zahira zahra zaia zaina zaineb zakaria zakariae zakarya zaki zakia zara zaven zaynab zdenka zeina
    zeinab zeinabou zeineb zelda zelia zelie zeliha zelimir zena zenaide zenobie zephirin zephyr zeynab zeynep zhor ziad
    zie zied zinaida zineb zineddine zinedine zita zivko zlatan zlatko zoe zoelie zohra zoltan zora zorah zoran zoubida
    zouhair zouheir zouina zoulfa zoulikha zsofia zulma zuzanna zygmunt zyneb
    """.split()  # noqa: SIM905 - thousands of quoted names would be harder to read and keep in order
)


def opens_with_first_name(name: str) -> bool:
    """True where a name's first word, or its part before a hyphen, is a known first name ("Anne-Lise Vos")."""
    words = plain_name(name).split()
    return bool(words) and words[0] in _FIRST_NAMES
