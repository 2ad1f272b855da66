"""First names of those who write in French: where nothing else marks a name, one of these must open it."""

from __future__ import annotations

from scraper.reading.names import plain_name

# Without accents. A name with a hyphen counts by its first part ("Jean-Pierre" by "jean").
_FIRST_NAMES = frozenset(
    """
    abdel abdelaziz abdelkader abdelkrim abdellah abderrahim abderrahmane abdou abdoulaye abdul abel abigail adam adama
    adele adeline adil adina adrian adriana adrien afsane agathe agnes ahmed aicha aida aime aimee alain alan alban albane
    albert alberto aleksandra alessandro alessia alex alexandra alexandre alexia alexis alfred ali alice alicia alina aline
    alioune alison alissa alix allan alma alphonse amadou amal amandine amaury ambre ambroise amel amelie amin amina aminata
    amine amir amira ana anais anas anatole andre andrea andree angela angele angelique anissa anita ann anna annabelle anne
    annette annick annie anouchka anouk anthony antoine antonia antonin antonio antony apolline arezki ariane arielle armand
    armelle arnaud arsene arthur assia astrid athenais aubin aude audrey auguste augustin aurelia aurelie aurelien auriane
    aurore awa axel axelle aymeric aziz baptiste baptistin barbara barnabe bastien baudouin beatrice benedicte benjamin
    benoit berangere berengere bernadette bernard berthe bertille bertrand bettina bilal blaise blanche blandine boris
    boubacar brahim brice brigitte brune bruno camel camille candice capucine carine carl carla carlos carmen carole carolina
    caroline cassandra cassandre catherine cathy cecile cecilia cedric celeste celestin celia celine cesar chadi chantal
    charif charlene charles charline charlotte cheikh chloe chris christel christelle christian christiane christine
    christophe christopher cindy claire clara clarisse claude claudia claudine clea clelia clemence clement clementine clotaire
    clothilde clotilde colette colin coline colombe constance constant constantin coralie cordelia corentin corinne cosima
    cyprien cyrielle cyril cyrille dalila damien dan daniel daniela daniele danielle danny daphne dario darius david deborah
    delphine denis denise desire diana diane didier dimitri dina djamel djamila dolores dominique donatien dorian dorothee
    dounia driss dylan edgar edith edmond edouard edwige edwin elea eleanor eleonore elena eliane elias elie elina eline
    eliott elisa elisabeth elise elizabeth ella ellen elodie eloi eloise elsa elvire emeline emeric emile emilie emilien
    emma emmanuel emmanuelle enora enzo eric erica erik erika ernest erwan estelle esther etienne eugene eugenie eva evan
    evelyne ezechiel fabian fabien fabienne fabio fabrice faiza fanny farah farid farida fatiha fatima fatou fatoumata faustine
    federico felicia felicie felix ferdinand fernand fernando fiona flavie flavien flora florence florent florentin florian
    floriane franca francesca francesco francine francis franck franco francois francoise frank franklin fred frederic
    frederick frederique gabriel gabriela gabriele gabrielle gad gael gaele gaelle gaetan gaetane gaspard gaston gautier
    genevieve geoffrey geoffroy george georges georgette gerald geraldine gerard geraud germain gerome ghislain ghislaine
    gianni gil gilbert gildas gilles gina giovanni gisele giulia giuseppe gladys gloria gonzague graziella greg gregoire
    gregory guilhem guillaume guillemette gustave guy gwenaelle gwendal gwendoline gwenola habib hadi hadrien hakim hamid
    hamza hanane hans harold harry hassan hassane heidi helene helena hello heloise henri henriette henry herve hicham hilaire
    hippolyte honore hortense houda hubert hugo hugues ian ibrahim ibrahima idir idriss igor ilan iman imane imene ines
    ingrid irene iris irina isaac isabel isabelle ismael ismail issa ivan ivanne jack jackie jacky jacob jacqueline jacques
    jade jalal jamal james jamila jan jana jane janine jason jasmine javier jean jeanne jeannine jennifer jenny jeremie
    jeremy jerome jessica jessie jihad jihane jim jimmy joachim joakim joan joanna joanne joannie joel joelle joey johan
    johann johanna john johnny jon jonas jonathan jordan jordane jorge jose josee joseph josephine josiane josselin josue
    juan judith jules julia julian juliana julie julien juliette julius juste justin justine kader kahina kamel karen karim
    karima karin karine karl katarina katell katharina katia kelly kenza kevin khadija khaled khalid khalil kim klara klaus
    koffi kouadio kouame kristina ladislas laetitia laila lamia lara laszlo laura laure laureline laurence laurene laurent
    laurianne laurie laurine lea leandre leandro leane leila lena leo leon leonard leonie leonor leopold leslie leyla lidia
    lila lili lilia lilian liliane lina linda line lionel lisa lisbeth lise livia loan loic loik lola lorena lorene lorenzo
    loris lorraine lou louane louis louisa louise louna luc luca lucas lucette lucia lucie lucien lucienne lucile lucille
    ludivine ludmila ludovic luigi luis luka lukas lydia lydie lylia lysiane macha madeleine maelle maeva magali magalie
    mahamadou mahdi maia maite maiwenn malek malick malik malika mallory malo mamadou manon manuel manuela mar marc marceau
    marcel marcelle marco margaret margaux margot margueritte marguerite maria mariam mariama mariana marianne marie mariette
    marilyn marin marina marine mario marion marius mark marko marlene marthe martial martin martina martine mary maryam
    maryline maryse mateo mathias mathieu mathilda mathilde mathis mathurin matteo matthew matthias matthieu maud maude maureen
    maurice mauricio max maxence maxime maximilien maya maylis medhi mehdi melanie melina melinda melissa melodie meline mercedes
    meriem merwan meryem michael michaela michel michele micheline michelle miguel mike mila milan milena mina mira miranda
    mireille miriam misha mohamed mohammed moise mona monia monica monique morgan morgane mory mouhamadou mounia mounir mouna
    moussa moustapha muriel mustapha myriam nabil nabila nacer nacira nada nadege nadia nadine nadir naima najat najib nancy
    naomi narcisse nassim nastassia natacha natalia nathalie nathan nathanael ndeye nelly nelson nicholas nick nicolas nicole
    nicoletta nils nina nino noa noe noel noelle noemi noemie nolwenn nora norbert nordine noura nourredine oceane octave odette
    odile olga oliver olivia olivier omar ophelie orane orianne oriane oscar oumar oumou ousmane owen pablo paloma paola paolo
    pascal pascale pascaline patrice patricia patrick paul paula paule paulette pauline pedro peggy penelope perrine peter
    petra philibert philip philippe philippine pia pierre pierrick pierrot pol prisca priscilla prune quentin rabah rachel
    rachelle rachid rachida rafael rafik raissa ralph ramzi ramon raoul raphael raphaelle rayan raymond raymonde rebecca regine
    regis reine rejean remi remy renaud rene renee ria ricardo richard rita riad robert roberto robin roch rodolphe rodrigo
    rodrigue roger roland rolande romain romane romeo romuald romy ronan rosa rosalie rose roseline rosine roxane ruben rudy
    ruth sabah sabina sabine sabrina sacha said salah salif salim salima salma salome salvatore sam samantha samia samira samuel
    samy sandra sandrine sara sarah sasha saskia sebastian sebastien segolene selim selma seraphine serena serge sergio
    servane severine seydou sharon shirley sibylle sidonie siham silvia simeon simon simone sinead sixtine sofia sofian sofiane
    solange solene soline sonia sophia sophie soraya souad soufiane souleymane stan stanislas stefan stefania stefano stella
    stephan stephane stephanie stephen steve steven suzanne suzette svetlana sven swann sybille sylvain sylvaine sylvette
    sylvia sylviane sylvie tahar tamara tania tanguy tanya tara tarek tariq tatiana teddy teo teresa tess tessa thais thea
    theo theodore theophane theophile therese thibaud thibault thibaut thierry thomas tim timothe timothee tiphaine titiou
    titouan tom tomas toni tony toufik tristan ugo ulysse umit urbain ursula valentin valentina valentine valere valeria
    valerian valerie valery vanessa vanina vera veronique vianney vicky victoire victor victoria victorien vincent violaine
    violette virgile virginia virginie vivian viviane vladimir wafa walid wanda wassim wendy wilfried will william willy
    wissam xavier yacine yael yan yann yannick yannis yasmina yasmine yasser yassin yassine yohan yohann yolaine yolande youcef
    youssef youssouf ysaline yvan yves yvette yvon yvonne zacharie zahra zakaria zara zeina zelie zineb ziad zoe zohra zoubida
    """.split()  # noqa: SIM905 - a thousand quoted names would be harder to read and keep in order
)


def opens_with_first_name(name: str) -> bool:
    """True where a name's first word, or its part before a hyphen, is a known first name ("Anne-Lise Vos")."""
    words = plain_name(name).split()
    return bool(words) and words[0] in _FIRST_NAMES
