/** English words that carry no subject, and greetings and thanks around one; compared as a concept's words are. */
export const en = `
a an the this that these those it its it_s i im i_m me my mine we us our ours you your yours u ur ya he she
they them their his her him and or but if so because as than then else while though although that_s thats
whats what_s what s t d m re ve ll nt is are was were be been being am isnt aren arent wasnt do does did
doing done dont don didnt doesn doesnt didn havent haven hasnt hadn wont wouldnt cant couldnt shouldnt have
has had having will would could should shall might must can may to of in on at by for from with without
about into onto over under after before between during through up down out off again here there now today
tomorrow yesterday yet already still just only also too very much many more most some any no not none
nothing anything something everything someone anyone all both each every other another such same own few lot
lots little bit quite really actually please pls plz thanks thank thx ty cheers hello hi hey hiya morning
evening afternoon good great nice fine ok okay okey yes yeah yep no nope sorry excuse dear sir madam team
guys want wanted wants wanna like liked need needed needs know knew wonder wondering ask asking question
questions help helped tell say said says let think thought look looking see saw seen find found go goes
going gone went get got make made makes making take takes took taking give gave given put use using try
trying tried keep happen happens happened work works working mean means seem seems regarding concerning
possible interested interest thing way kind sort case one two three four five first second last next new old
ago since until till once ever never always sometimes usually soon later early maybe perhaps probably sure
exactly currently normally generally basically specifically unfortunately instead rather else etc eg ie vs
via per upon within lol haha oh ah um hmm btw fyi hope wish love_to would_like id i_d ive i_ve youre you_re
theyre were_we gonna gotta hv r n im_looking customer customers friend mum mom wife husband daughter son
sister brother accept accepts offer offers provide provides allow allows support supports possible doing
there_any does_it do_they available_for show
`
