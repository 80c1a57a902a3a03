"""Given names common in the four languages and among those who write in them, folded.

A word with a capital is a name in English and may be any noun in German: where nothing else
tells a person, one of these does.
"""

from mailflow.reading.phrases import fold

GIVEN = frozenset(
    fold(
        """
aaron abby abdul abigail abraham ada adam adele adrian adriana agata agnes agnieszka ahmed aidan aileen
aisha alan alana alba albert alberto alejandra alejandro aleksandra alena alessandra alessandro alex
alexander alexandra alexandre alexandru alexia alexis alfie alfonso alfred alfredo ali alice alicia alina
aline alison alistair allan allison alma alois alvaro amaia amanda amandine amara amelia amelie amina amir
amira amit amparo amy ana anabel anas anastasia anders andre andrea andreas andrej andres andrew andrzej
andy angel angela angelika angelina angelo angus anika anita anja anke ann anna annabel anne annegret
anneke annelie anneliese annemarie annette annika anouk anselm antje antoine anton antonia antonin antonio
anya april aram araceli arash ariane arjun armin arnaud arne arthur arturo arun asa asha ashley asif astrid
aude audrey augustin aurelie aurora ava axel ayesha aylin ayse aziz babette barbara barry bart bastian
beat beate beatrice beatrix beatriz becky belen ben benedikt benedicte benjamin benoit berenice bernadette
bernard bernardo bernd bernhard bert bertrand beth bettina betty bianca bilal bill billy birgit birgitta
birte bjorn blanca bob bogdan boris brad brendan brenda brian bridget brigitte britta bruce bruno bryan
burkhard caitlin camila camille candice carina carl carla carlo carlos carmen carol carola carole carolin
carolina caroline carsten casper catalina catherine cathy cecile cecilia cedric celia celine cesar chantal
charles charlie charlotte chen chiara chloe chris christa christel christian christiane christina christine
christof christoph christophe christopher cindy claire clara clare clarissa claude claudia claudio claus
clemence clement clemens cleo clive cole colette colin concepcion connie connor conor conrad consuelo
corentin corinna corinne cornelia cosima craig cristian cristina cynthia cyril dagmar daisy dale damian
damien dan dana daniel daniela daniele danielle danny daphne daria dario darren dave david dawn dean deb
debbie deborah deepak delia delphine denis denise dennis derek derya desiree detlef devi diana diane didier
diego dieter dietmar dietrich dilara dimitri dina dirk dolores dominic dominik dominique donal donald donna
dora doreen doris dorit dorothea dorothee doug douglas duncan dustin dylan eamon eberhard eckhard ed eddie
edgar edith edmund eduard eduardo edward edwin egon eileen ekaterina elaine eleanor elena elfriede eli elia
elias elif elisa elisabeth elise elizabeth elke ella ellen ellie elliot elodie elsa elvira emeline emil emile
emilia emilie emilio emily emma emmanuel emmanuelle emre enrico enrique eric erica erich erik erika erin
ernesto ernst erwin esra esteban estelle ester esther ethan etienne eugen eugenia eugenie eva evan evelyn
ewa fabian fabienne fabio fabrice falk fanny farah fatih fatima fatma fay federica federico felicia felicitas
felicity felipe felix ferdinand fernanda fernando fiona flavia fleur flora florence florent florentin florian
frances francesca francesco francine francis francisca francisco franck francois francoise frank franz
franziska fred freddie frederic frederick frederik frederike freya frida friedrich friederike fritz gabi
gabriel gabriela gabriele gabrielle gael gail gareth gary gavin gemma genevieve geoff geoffrey georg george
georges georgia georgina gerald geraldine gerard gerd gerda gerhard gerlinde gernot gert gertrud ghislaine
gianna gideon gilbert gilles gillian gina giovanna giovanni gisela giulia giuseppe gladys glen glenn gloria
gonzalo gordon grace graham greg gregoire gregor gregory greta grit guadalupe gudrun guido guillaume
guillermo gunnar gunter gustav gustavo guy gwen gwendoline habib hal hamza hana hanna hannah hannelore hannes
hans harald harriet harry hartmut hasan hassan hector hedwig heidi heike heiko heiner heinrich heinz helen
helena helene helga helmut hendrik henning henri henriette henrik henry herbert hermann hilda hilde hildegard
holger holly horst howard hubert hugh hugo hussein ian ibrahim ida igor ilka ilona ilse ilias imran ines
inga ingeborg ingo ingrid inka inma inmaculada irene irina iris irma isaac isabel isabell isabella isabelle
isla ismael ismail ivan ivana ivo jack jackie jacob jacqueline jacques jake jakob james jamie jan jana jane
janet janina janine jannik janos jaroslav jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey
jelena jen jennifer jenny jens jeremy jerome jesper jess jessica jesus jill jim jimena jimmy jo joachim joan
joana joanna joanne joao joaquin jochen joe joel joelle johan johann johanna johannes john johnny jolanda
jonas jonathan jordan jordi jorg jorge jorn jose josef josefa josefina josefine joseph josephine josh joshua
josie joy joyce juan juana juanita judith julia julian juliana julie julien juliette julio julius jun jurgen
jurg justin justine justyna jutta kai kaja kamal kamil karen karim karin karina karl karla karlheinz karolina
karoline karsten kasia kaspar kate katharina katherine kathleen kathrin kathy katia katie katja katrin katrina
kay keith kelly ken kenneth kenny kerstin kevin khalid khadija kiara kilian kim kimberly kirsten kirsty klara
klaus knut konrad konstantin kristian kristin kristina kristof krzysztof kumar kurt kyle lara larissa larry
lars laszlo laszlo laura laure laurence laurent lauren laurie lea leah leander leandro lee leif leila lena
leni lennart leo leon leonard leonardo leonie leonora leopold leroy leslie leticia levi lewis lia liam lidia
lieselotte lilian lilli lilly lily lina linda lindsay linus lisa lisbeth liselotte lisette liv livia liz
loic lola lore loredana lorena lorenz lorenzo loretta lothar lotte lou louis louisa louise luc luca lucas
lucia lucie lucien lucy ludger ludivine ludovic ludwig luigi luis luisa luise luka lukas luke luna lutz lydia
lynn mads madeleine magali magda magdalena maggie mahmoud maike maja malik malte manfred manon manuel manuela
marc marcel marcela marcelo marco marcos marcus marek margaret margarete margarita margaux margit margot
margret margrit maria mariam mariana marianne marie mariela marie-claude marika marina mario marion marisa
marisol marit marius mark marko markus marlene marlies marta martha martin martina martine marvin mary
maryam mateo mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maud maureen maurice
maurizio max maxim maxime maximilian maya mechthild meg megan mehdi mehmet meike mel melanie melissa
mercedes meryem mia michael michaela michal michel michele michelle mick miguel mika mike mikkel mila milan
milena milo mina minh mira miranda mireille miriam mirjam mirko mitch mohamed mohammed moira molly mona
monica monika monique monserrat moritz morgane muhammad murat muriel mustafa myriam nabil nadia nadine nadja
nancy naomi nat natalia natalie natascha nathalie nathan neal neil nele nelly nelson nele niamh nicholas nick
nico nicola nicolas nicole niels nigel nikita niklas nikola nikolai nikolaus nils nina noah noel noelia noemi
nora norbert norma norman nuria odile ola olaf ole olga oliver olivia olivier omar orla oscar oskar osman
otto pablo paloma pam pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrizia paul
paula paulina pauline pavel pedro peggy penelope penny per perrine pete peter petra phil philip philipp
philippa philippe phoebe pia pierre pilar piotr priya quentin rachel rachid rafael rahul raimund rainer ralf
ralph ramon raphael raquel raul ravi ray raymond rebecca regina regine regula reiner reinhard reinhold remi
renata renate rene renee reto ricardo richard rick ricarda rita rob robert roberta roberto robin rocio rodrigo
roger roland rolf roman romain romina romy ron ronald ronja rosa rosalie rosario rose rosemarie rosie ross
roswitha roxane roy ruben rudi rudiger rudolf rupert ruth ryan sabine sabrina sally salma salvador sam samantha
samira samuel sandra sandrine sandy sanjay santiago sara sarah sascha saskia sean sebastian sebastien selina
selma serena serge sergio severin shannon sharon sheila shirley sibylle siegfried sigrid silas silke silvia
silvio simon simona simone sina siobhan slawomir sofia sofie solange sonia sonja sophia sophie soraya stacy
stan stefan stefanie steffen steffi stella sten stephan stephane stephanie stephen steve steven stewart
stuart sue sunil susan susana susann susanna susanne suse suzanne svea sven svenja swantje sybille sylvia
sylvie tabea tamara tania tanja tara tariq tatiana tatjana ted teresa terry tessa theo theodor theresa therese
thibault thierry thilo thomas thorsten tiago tilda till tilman tim timo timothy tina tine tobias toby todd tom
tomas tomasz tony torben torsten tracy traude tristan trudi udo ulf uli ulla ulrich ulrike ulrika urs ursula
uschi ute uwe valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicente
vicki vicky victor victoria vijay viktor viktoria vincent viola violeta virginia virginie vivian viviane
vladimir volker vreni walter waltraud wanda wendy werner wiebke wilfried wilhelm will willi william wolf
wolfgang wolfram xavier ximena yann yannick yara yasemin yasmin yolanda yusuf yves yvette yvonne zara zeynep
zoe zoltan
"""
    ).split()
)
