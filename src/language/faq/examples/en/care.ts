import type { Examples } from '../example.ts'

export const care: Examples = {
  material: `
    what is it made of
    is it real leather
    cotton or synthetic
    solid gold or plated
    does it contain nickel`,
  ingredients: `
    whats in it
    where can i see the ingredients
    any preservatives or perfume in it
    how much sugar does it have
    full list of what it contains please
    what do you put in your products
    not on the label, is there alcohol in it
    what oil is it made with
    paraben free?
    could you tell me the formula
    ingredients?
    any chemicals in it
    what is the cream made from
    why does it smell like that, what goes in`,
  allergens: `
    im allergic to nuts is this ok
    is it gluten free
    does it have milk or lactose
    fine for celiacs?`,
  vegan: `
    is it vegan
    anything from animals in it
    do you test on animals
    are you cruelty free
    any honey, milk or animal fat in it
    ok for vegetarians
    vegan?
    animal stuff?
    do you test on rabbits`,
  organic: `
    is it organic
    do you have an organic certificate
    all natural?
    do you use pesticides`,
  'safe for me': `
    i have sensitive skin will it irritate
    ok to use when pregnant
    what age is it for
    can i put it on a baby
    another cream made me red, is this one gentle
    everything gives me spots, will this
    breastfeeding, is it fine to use
    good for eczema?
    would you call it hypoallergenic
    my face gets red easily
    sensitive skin
    i have psoriasis
    ok on a two year old?
    my face stings easily
    suitable over 60?`,
  'how long it keeps': `
    when does it expire
    how long does it last once opened
    is it still good, its been in a cupboard for a year
    smells odd, has it gone off
    does it go in the fridge
    how should i store it
    found an old one in a drawer, bin it?
    how soon should i use it up
    its gone thick, is it off or do i warm it
    what dates are on the ones you are sending now
    keeps for how many months
    bottom says 2023, ok?
    colour has changed, can i eat it
    how many months after opening
    does it keep outside the fridge
    giving it in six months, will it be fine
    its gone grainy
    bought loads, how long do they stay fresh
    expiry?
    how long does it last
    survives outside a fridge?
    left over from last year`,
  'washing and care': `
    can it go in the washing machine
    what temperature do i wash it at
    tumble dryer ok?
    will it shrink
    how do i get a stain out
    how do i look after it
    hand wash or machine
    can i iron it
    shrank in the wash, what did i do wrong
    what do i clean the wood with
    is dry cleaning needed
    how do i keep the colours bright
    what oil do i put on the chopping board
    do i trim the wick before lighting
    lost its shine, how do i polish it
    how do i stop the silver going black
    wax dripped on the tablecloth, will it come out
    can it go in with other clothes
    dry it in the sun?
    how do i keep the soap from going mushy
    can i scrub it with steel wool
    the towel went stiff
    wool is pilling what do i do
    best way to clean leather boots
    washing?
    washable?
    softener ok?
    how do i get the smell out`,
  'dishwasher and oven': `
    is it dishwasher safe
    can i microwave it
    does it go in the oven
    does it work on induction`,
  'water and wear': `
    will it tarnish
    can i shower with it on
    is it waterproof`,
  'how to use': `
    how do i use it
    how often should i apply it
    there are no instructions in the box
    do i have to put it together myself
    is there a video on setting it up
    how long do i leave it on
    before or after a shower
    what amount do i need
    do i shake it first
    how does the cap open
    not sure how its set up
    lighting it for the first time, anything i should know
    how is this worn
    dry or wet hair
    does it need warming first
    how many drops in the diffuser`,
  original: `
    are these authentic
    is it a copy
    are you an official dealer
    new or used`,
  origin: `
    where are they made
    is it made in greece
    do you make them by hand yourselves
    where does the wool come from`,
}
