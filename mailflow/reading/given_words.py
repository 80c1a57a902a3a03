"""Given names common in the four languages and among those who write in them, folded.

A word with a capital is a name in English and may be any noun in German: where nothing else
tells a person, one of these does. Kept as a vocabulary, in a tenth of the room of a set.
"""

from mailflow.reading.phrases import fold
from mailflow.reading.vocabulary import arranged

GIVEN, _ = arranged(
    fold(
        """
aaron abby abdou abdoulaye abdul abdullah abena abigael abigail abraham achim ada adaeze adam adama
addie adela adelaida adele adelheid adem aditi aditya adolfo adrian adriana aenne afia afonso agata
agatha agathe agnes agnieszka agustin agustina ahmad ahmed aicha aidan aileen aimee aine ainhoa aino
aisha aisling aitana aitor akash akiko akim akosua aksel alan alana alasdair alba albert alberto albin
alec alejandra alejandro aleksander aleksandr aleksandra alena alessandra alessandro alessia alessio
alex alexander alexandra alexandre alexandru alexia alexis alfie alfonsa alfonso alfred alfredo ali
alice alicia alina aline alison alistair alix aliya aliyah allan allison alma alois aloys aloysius alva
alvaro alwin amadou amaia amal amanda amandine amara amaury amaya ambre ambrose amelia amelie amin amina
aminata amir amira amit amparo amy ana anabel ananya anas anastasia anders andoni andre andrea andreas
andreea andrei andrej andreja andres andrew andries andris andrzej andy anette angel angela angele
angelika angelina angelique angelo angie angus anika anil anisha anita anja anjali anke ann anna annabel
anne annegret anneke anneli annelie anneliese annemarie annett annette anni annick annie annika anouk
anoushka anselm anselma ansgar anthea anthony antje antoine anton antoni antonia antonin antonio antti
anwar anya aoife april araceli aram arash archana archie aretha ariane arianna aristide arjun arlene
arlette arlo armand armando armelle armin arnau arnaud arne arno arnold aron arsene artem arthur arturo
arun arvid aryan asa asha ashley ashok asier asif asli aslihan aslı assia astrid asun asuncion atif
atticus aubrey aude audra audrey augusta augustin augusto aurelia aurelie aurelien aurelio aurora ava
avery axel ayan aydin ayesha ayla aylin ayo ayse ayumi azadeh aziz babette babs baptiste barbara barnaby
barry bart bartek bartolome bartosz basil basti bastian bastien batya baz bea beat beata beate beatrice
beatrix beatriz becky begona behrouz bekir belen belinda bella ben benedicte benedikt benita benito
benjamin benno benny benoit bente benvenuta berenice berit bernadett bernadette bernard bernardo bernd
bernhard bert berta bertha bertrand bess beth bethany beto bettina betty bev beverley beverly beyza
bhavna bianca bibi bilal bill billy bine birgit birgitta birte bjarne bjorn blanca blandine bo bob bodo
bogdan boglarka bonnie boris boubacar brad brandon branka brenda brendan brett brian bridget bridie
brigitte britt britta bronagh bronwen bronwyn bruce bruna bruno bryan bryony buddy burak burgi burkhard
caitlin calista callum calum calvin cami camila camille candice caoimhe carin carina carl carla carlo
carlos carlota carmel carmela carmelo carmen carmina carol carola carole carolin carolina caroline
carrie carsten casey caspar casper cassandra cassie cataleya catalina caterina cathal catherine cathy
catrin catriona cayetana cecile cecilia cedric celeste celia celina celine cengiz cesar cesare chandra
chantal charlene charles charley charlie charlotte charo chayo chela chelo chema chen cheng chenoa
cherie cheryl chiara chidi chima chinedu chioma chloe chris christa christel christelle christi
christian christiane christie christina christine christof christoph christophe christopher christos
chucho chus ciara cillian cindy claire clara clare claribel clarice clarissa claude claudette claudia
claudine claudio claus clea clelia clemence clemens clement clementine cleo clint clive clotilde clyde
cole colette colin colm concepcion conchi connie connor conny conor conrad constance constantin
constanze consuelo coralie cordula corentin corinna corinne cormac cornelia corrado cosima craig cris
cristian cristina cristobal csaba cynthia cyril cyrille dagmar dagny daichi daisy dale damaris damaso
damian damien damir damla dan dana dani daniel daniela daniele danielle danika danilo dannie danny
daphne darek daria dario darius darragh darrell darren darya dave david davide davina dawn dean deanna
deb debbie deborah debs declan dede deepa deepak deirdre delia delphine demba demet demetrius demi denis
denise deniz dennis denny deon derek dermot derrick derya desiree desmond detlef detlev dev devi devika
dewi diana diane dianne dick didier diego dieter dietlinde dietmar dietrich dilan dilara dilek dimitri
dimitris dina dinesh dino dirk divya djamel dmitri dmitry dolores domenico dominga domingo dominic
dominik dominika dominique donal donald donatella donna donovan dora doreen doris dorit dorota dorothea
dorothee dorothy doug dougal douglas drew duncan dunja dustin dwayne dylan dympna dörte eamon eamonn
ebba eberhard ebony ebru ebun eckhard ed eddie eddy edeltraud edgar edgardo edina edison edith edmund
edna edoardo edu eduard eduarda eduardo edward edwin efrain efua egon eileen eilidh eilis einar eirik
ekaterina ekrem elaine eleanor elena eleni eleonora elfriede eli elia eliana elias elif elin elina eline
elio eliot elisa elisabet elisabeth elise eliza elizabeth elke elle ellen ellie elliot elliott ellis
elly elmar elodie eloise elsa elsie elspeth elvira emeka emeline emil emile emilia emiliano emilie
emilio emily emine emir emma emmanuel emmanuelle emmet emmett emre encarna encarni enda enno enrica
enrico enrique enzo eoin eric erica erich erik erika erin ermelinda ernest ernesto ernst erwan erwin
esme esperanza esra essi esteban estela estelle ester esther ethan ethel etienne eugen eugene eugenia
eugenie eulalia eunice eusebio eva evan evangeline evaristo eve evelin eveline evelyn ewa ewan ezequiel
ezra fabian fabiana fabien fabienne fabio fabiola fabrice fabrizio faisal falk fanny farah fares farid
farida farouk fatih fatima fatma fatou fay faye federica federico feli felicia felicitas felicity felipe
felix femi ferdinand fergal fergus fermin fernand fernanda fernando ferran fidel fikret filip filippa
filippo finbar finlay finley finn finnian fiona fionn fiorella flavia fleur flora florence florent
florentin flori florian floris floyd folake fonsi foteini frances francesca francesco francine francis
francisca francisco franck francois francoise frank franka franklin frans franz franzi franziska fred
freda freddie freddy frederic frederick frederik frederike freja freya frida frieda friederike friedhelm
friedrich fritz fumiko gabi gabriel gabriela gabriele gabriella gabrielle gaby gael gaelle gaetan
gaetano gail gareth garrett gary gaspard gaston gavin gavino gaz gema gemma gene genevieve geoff
geoffrey georg george georges georgia georgie georgina gerald geraldine gerard gerardo gerd gerda
gerhard gerlinde germaine gernot gerold gerrit gert gerti gertrud gertrude ghislaine giacomo giada gian
gianna gianni gideon gilbert gilberto gilda gilles gillian gina ginevra ginny gino giorgia giorgio
giorgos giovanna giovanni gisela gitta gitte gitti giulia giuliana giulio giuseppe gladys glen glenda
glenn glenys gloria godfrey gonzalo goran gordon gosia grace graciela graeme graham grainne grant grazia
greg gregoire gregor gregorio gregory greta gretchen gretel griet grit grzegorz guadalupe gudrun guido
guillaume guille guillem guillermo gulsen gunda gunilla gunnar gunter gunther gus gustav gustavo guy
gwen gwenaelle gwendoline gwendolyn gwyn gwyneth günther haakon habib hadiya hadley hagen hakan hakim
hal haldis halil halima hamid hamish hamza hana hani hank hanna hannah hanne hannelore hannes hans hansi
harald harjit harold haroun harpreet harriet harry hartmut haruka harvey hasan hassan hatice hattie
hazel heather hector hedda hedwig heidi heidrun heike heiko heiner heinrich heinz helen helena helene
helga helmut hendrik henning henri henrietta henriette henrik henrike henry herbert heriberto herman
hermann hermine hermione hernan herve hilary hilda hilde hildegard hinnerk hiroshi holger holly horacio
horst hortense howard hubert huberta hugh hugo humberto huong husein hussein hyacinth iain ian ibrahim
ibtissam ida idoia idris idrissa ieva ifeoma ifor iggy ignacio ignatius igor iker ilaria ildiko ilias
ilka ilona ilse ilyas iman imani imelda immaculada imogen imran imre inaki ines inga inge ingeborg inger
ingmar ingo ingolf ingrid inigo inka inma inmaculada inna ioana ioannis irena irene irina iris irma
irmgard irmi isaac isabel isabell isabella isabelle isaias isidora isidro isla ismael ismail ismet
isobel istvan itziar ivan ivana ivo ivonne izabela izaskun jaap jacek jacinda jacinta jacinto jack
jackie jacob jacqueline jacques jade jagdeep jaime jake jakob jakub jamal james jamie jan jana jane
janek janet janette janice janina janine janis jannik jannis janos jarek jaroslav jasmin jasmine jason
jasper javi javier jay jaya jayden jayne jean jeanette jeanne jeannette jeannine jeff jeffrey jelena jen
jenifer jennie jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jessie jesus jette jez
jill jillian jim jimena jimmy jin jing jiri jo joachim joan joana joann joanna joanne joao joaquin
jochen jockel jodie jody joe joel joelle joerg joey johan johann johanna johannes john johnny jojo
jolanda jolene jolie jon jona jonah jonas jonathan jools jordan jordi jorg jorge joris jorn josanne jose
josef josefa josefina josefine joseph josephine josh joshua josiane josie joss jost josue joy joyce
jozef juan juana juani juanita juanjo juanma jude judith judy jula jules julia julian juliana juliane
julie julien juliet juliette julio julius jun june jurg jurgen juri justin justina justine justus
justyna jutta kader kai kaja kalle kamal kamil kamila kamilla kanako karel karen karim karin karina karl
karla karlheinz karlotta karol karolina karoline karsten kasia kaspar kasper katalin katarina katarzyna
kate katharina katherine kathi kathleen kathrin kathryn kathy katia katie katinka katja katrin katrina
katy kavita kay kayla kaz keanu keiko keira keisha keith kelly kelvin kemal kemi ken kendra kenji
kenneth kenny kenta kenza kerem kerry kersten kerstin keshia kev kevin khadija khaled khalid kiara
kieran kiki kilian killian kim kimberly kira kiran kirra kirsten kirsty kit klaas klara klaudia klaus
knut koen kofi kofo kolja konrad konstantin konstantinos korbinian kristen krister kristian kristin
kristina kristine kristof krystal krzysztof kumar kunal kurt kwabena kwame kwasi kyle kylie laila
lakshmi lale lalo lamar lamine lana lance lara larissa larry lars laszlo latifa latisha laura laure
laureen lauren laurence laurent laurie lavinia lawrence layla lazaro lea leah leander leandro leanne lee
leif leila leire lemuel lena leni lenka lennart lenny lenora leo leon leona leonard leonardo leonie
leonor leonora leontyne leopold leroy lesley leslie leszek leticia lev levi levin lewis lexi leyla lia
liam liane lidia liesbeth liesel lieselotte ligia lili lilia lilian liliana liliane lilith lilli lillian
lilly lily lina linda lindsay lindsey linnea linus lionel lisa lisbeth lise liselotte lisette lissi liv
livia liz liza lizzie lizzy loic lois lola loli lolita lolo loni lonnie lorcan lore loredana lorena
lorenz lorenzo loretta lorna lorraine lothar lotta lotte lou louis louisa louise loulou lourdes luc luca
lucas lucia lucian luciana luciano lucie lucien lucienne lucinda lucio lucretia lucy ludger ludivine
ludmila ludovic ludwig luggi luigi luis luisa luise luismi luka lukas lukasz luke luna lupita lutz lwazi
lydia lyndsey lynette lynn lynne maarten maartje mabel macarena maddie madeleine madeline mads mae maeve
magali magda magdalena maggie magnus mags mahmoud mai maia maik maike mairead mairi maisie maite maja
makoto malcolm malik malika malin malina mallory malou malte mamadou mandisa mandy manfred manjit
manjula manni manoj manoli manolo manon manu manuel manuela mara marc marcel marcela marcelino marcelle
marcelo marcia marcin marco marcos marcus marek maren marga margaret margarete margarita margaux margery
margie margit margot margret margrit marguerite maria mariam marian mariana marianne maribel maricarmen
marie marie-claude marieke mariela mariella marielle marietta marije marika marike mariko marilena
marilyn marina mario marion marisa marisol marit marita marius marja marjan marjorie mark marko markus
marla marlen marlena marlene marlies marlis marlon marnie marta martha marthe marti martijn martin
martina martine marty marvin marwa mary maryam marysia masako masato massimo mateo mateus mateusz
mathias mathieu mathilda mathilde mathis mathurin matias matilda matilde matt matteo matthew matthias
matthieu mattias maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maxine may
maya mayra mayte maz mbali mechthild meera meg megan mehdi mehmet mei meike meinhard mel melanie melina
melinda melisa melissa melody melvin mercedes merche meredith merle merlin mert meryem meryl mia micaela
micha michael michaela michal micheal michel michela michele micheline michelle michi mick mickael
miguel mihai mika mike mikel mikkel miko mila milan milena miles millicent millie milo mimi mina mindy
minh minna mira miranda mireia mireille mirek mirela miriam mirja mirjam mirko miro miroslav mitch
mitchell mitzi miyuki moana moesha mohamed mohammad mohammed mohan moira molly momo mona moncef moni
monica monika monique monserrat montse montserrat morag morgane moritz morten moses mostafa mounir
moussa muhammad muna munir murat muriel murray mustafa mustapha myles myra myriam myrtle nabil nacho
nadege nadia nadim nadine nadja naima nancy nandini nando naoko naomi nasrin nasser nat natacha natalia
natalie natascha natasha nate nathalie nathan nathaniel nazim neal ned neha neil nele nella nellie nelly
nelson nena nerea nessa nestor neus neville nevin ngaire ngozi nia niall niamh nicanor nicholas nick
nicky nico nicola nicolas nicole nicoletta niels nieves nigel nika niki nikita nikki niklas niko nikola
nikolai nikolas nikolaus nikos nilda nilgun nils nina nino nisha nita noah nobuko noel noelia noelle
noemi noemie noor nora norah norbert noreen norma norman nour nuno nuria octavia octavio odette odile
odilon oisin oksana ola olaf olav ole oleg oleksandr olena olga oli oliver olivia olivier olli ollie
olof olu olumide oluwaseun omar omer omolade ondrej oona orla orlaith orlando orsolya ortrud ortwin
oscar oskar osman osvaldo oswald otavio otilia otis ottilie otto ottoline oumar ousmane oussama ovidiu
owen pablo paco paddy padma padraic padraig paige paloma pam pamela pancho paola paolo paqui paquita
pascal pascale pascual pat patrice patricia patricio patrick patrik patrizia patsy patti patty paul
paula paulette paulina pauline paulo paulus pavel pavla pawel paz pearl pedro peg peggy pelle penelope
pennie penny pepa pepe pepi pepijn per percy perla pernille perrine perry pete peter petr petra petros
petter petula phil philip philipp philippa philippe philomena phoebe phyllis pia pierre pierrick piet
pieter pietro pilar piotr pippa poldi polly poppy prabhu pradeep pranav prasad prashant pratibha preben
preeti prem priscilla priti priya priyanka puri quentin quim quincy quinn quino quique rabea rachel
rachid radek radka rae rafa rafael rafaela raffaella rafiq ragna ragnhild rahel rahul raimund rainer
raisa raj rajesh rajiv raju rakesh ralf ralph rama ramesh ramin ramiro ramon ramona randi randolph randy
rania ranjit raoul raphael raquel rasheed rashid raul ravi ray raymond raymonde rebecca rebekka refilwe
reggie regina reginald regine regula reiko reiner reinhard reinhold remedios remi remigio remo remy rena
renata renate renato rene renee renzo resi reto reuben rex reza rhian rhiannon rhoda rhodri rhona rhys
ria ricarda ricardo riccardo richard rick ricky rico rieke rikard rike rikke riley rina rita ritchie
ritu roald rob robbie robert roberta roberto robin robyn rocio rod roddy rodney rodolfo rodrigo roger
rohan rohit roisin roland rolando rolf romain roman romeo romina romy ron rona ronald ronan ronja ronnie
rory ros rosa rosalia rosalie rosalind rosalinda rosamund rosanna rosaria rosario rosaura rose roseline
rosemarie rosemary rosi rosie rosina rosita roslyn rosmarie ross roswitha rowan rowena roxana roxane roy
ruairi ruben ruby rudi rudiger rudolf rudy rufus rupert russ russell ruth ryan ryszard saad saba sabina
sabine sabrina sacha sadia sadie saeed safia sakura salah sally salma salome salvador salvatore sam
samantha samed sami samir samira samson samuel sana sandeep sander sandhya sandi sandra sandrine sandro
sandy sangeeta sanjay sanna santi santiago santino saoirse sara sarah sarita sascha sasha saskia satoshi
saul scarlett schorsch scott seamus sean seb sebastian sebastien seema selcuk selda selene selim selina
selma semra senta sepp serafina seraina serena serge sergei sergey sergio servane seth seun severin
severine seyma shabnam shahid shaila shakira shamil shamima shane shanice shannon shanti sharon shaun
shauna shawn shaz shea sheela sheena sheila shelby sheldon shelley shelly sheri sherri sherry sheryl
shilpa shirin shirley shiv shivani shona shreya shweta shyam siaka sian sibylle sid siddharth sidney
sidonie siegfried sieglinde sigi signe sigrid sigrun silas silja silke silvana silvester silvia silvie
silvio simeon simon simona simone sina sinead siobhan siri sissi sissy sita sixtine slavica slawomir
soeren sofia sofie sohail solange solene solveig sonal sonia sonja sonny sonsoles sonya sophia sophie
soraya soren spencer stacey stacy stan stanislas stanislav stanislaw stanley stathis stavros stef stefan
stefania stefanie stefano steffen steffi stelios stella sten steph stephan stephane stephanie stephen
steve steven stewart stig stu stuart sue suleiman suleyman sully sunil sunita sunniva suresh susan
susana susann susanna susanne suse sushila susi susie suzan suzanna suzanne suzette suzie svea sven
svenja svetlana swantje swati sybil sybille sylvain sylvester sylvia sylvie szymon tabea tabitha tadeusz
tahir tahira takeshi takumi talia talitha tamar tamara tamas tamsin tanguy tania tanisha tanja tansel
tanya tara tarek tareq tarik tariq taro tash tasha tatiana tatjana ted teddy temi temitope tendai teo
teodora teodoro tere terence teresa teresita terrence terri terry tess tessa thabo thaddaeus thais
thandi thanh thea thekla thelma theo theodor theodora theodore theresa therese thibault thibaut thierry
thilo thom thomas thora thorben thorsten thuy tiago tibor tiffany tilda tilde till tilman tilo tim timm
timo timothee timothy tina tine tino tirza tito titus tjark tobi tobias toby todd tolga tolu tom tomas
tomasz tomislav tommaso tommy tomoko toni tonia tonio tonja tonje tony tonya torben tore torsten tove
toya tracey traci tracy traude traudl traute trev trevor tricia trish trisha tristan trixi trude trudi
trudy truus tuan tunde tunji turgut tycho tyler tyrone uchenna udo ulf uli ulises ulla ulli ulrich
ulrika ulrike umar umberto urs ursel ursula uschi usha usman ute uwe vaclav valentin valentina valentino
valeria valerie vanessa varun vasco vaughan velma vera verena vern verna vernon veronica veronika
veronique vesna vic vicente vicki vicky victor victoria viggo vijay vikram viktor viktoria viktoriya
vilma vince vincent vincente vincenzo viola violaine violeta violetta virginia virginie vishal viv vivek
vivian viviana viviane vivien vivienne vlad vlada vladimir vlasta volker volkmar vreni vroni wade walt
walter waltraud wanda wanjiru warren waseem wastl wayne wei wendelin wendy wenke werner wesley wiebke
wieland wilbert wilfred wilfried wilhelm wilhelmina will willa willem willi william willie willy wilma
wim winfried winifred winnie winston witold wladimir wojciech wolf wolfgang wolfram wolle wout xandi
xaver xavi xavier xenia xiao ximena xochitl yael yagmur yan yana yanis yann yannick yannik yara yasemin
yasin yasmin yasmine yassin yassine yayoi yelena yesenia yetunde yolanda yosef yoshi youcef youssef yuki
yuko yulia yuri yusra yusuf yves yvette yvonne zac zach zachary zahra zainab zanele zara zbigniew zdenek
zelda zeynep zita zlata zoe zofia zola zoltan zsofia zsuzsa zuzana zvonimir
"""
    ).split()
)

#: given names that are words of one of the languages, too, where they stand in small letters
ALSO_WORDS = frozenset(
    """
abril ada aime alba ali alma ama ami amor ana ange angel angeles april art august beat bee bela bill
blanca blanche bonnie buck buddy carmela celeste chance chase chip claire clara clay clement colombe
concha constant consuelo cruz dale dawn dean des desire dick dolores domingo don drew duke earl era
ernst esperanza ester estrella eve faith fay fleur flora frank franka gale gene german glen gloria grace
gracia grant guy hal hale halle hazel heath heather heide hope ida ina iris isa jack jade jan jay jean
jo joy julio jun june kay kit lana lance lane lang lea leo leon lia lin linda lis lore lou luce luz mac
mai maia male mali mar mari marin marina mark marks mat max may mercedes merci merle miles mina mira
misty mo mora nana neo nick nieves nina nino noel nora norm olive ora oscar papa pas pat paz pearl peer
peg penny pia pierre pilar pink piper poppy price prince prudence rafa rainer randy ray reed regina
reina remedios reyes rich rob robin rocio rod roman romana rosa rosario rose ruby ruf rusty sage sal
sandy santa santos serena serge sid sky sol sole soledad star stella sterling stern su sue sunny ted
tess till tilly timo tio tito trinidad tristan trudy ulla urs val vale valentin van vera victor victoria
viola violet wade ward wendel will willy wolf woody
""".split()
)
