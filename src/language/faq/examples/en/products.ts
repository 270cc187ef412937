import type { Examples } from '../example.ts'

export const products: Examples = {
  stock: `
    do you have it in stock
    is it available in blue
    says sold out, any left in the shop
    got any more of these
    is this one discontinued
    have you got a 39
    it wont let me add it to the basket, is it gone
    can i still get the old version
    any left?
    do you have 42?
    available?
    only see one, running out?`,
  restock: `
    when will it be back in stock
    are you getting more of these
    let me know when its available again
    any idea when the next batch comes
    will you make it again for winter
    can i join a waiting list
    missed out on it, is another run planned
    when again?
    will the beige come back
    waiting for it to return to the site
    expected soon?`,
  'which size': `
    im 5'7 and 65 kilos what size should i get
    i wear a 38, which one fits
    in between two sizes
    how do i measure my ring size
    do you have a size chart
    does it run small or true to size
    my son is 8, which one should i get
    i have wide feet, go bigger?
    what does your large correspond to
    im 36 inches round the waist
    is it a slim or relaxed cut
    usually a 12 in other shops
    normally a medium, what am i with you
    kids foot is a 36
    how do i measure my foot
    im five foot two, which trousers
    does it stretch or should i go one up
    are the sizes european
    this one or the next?
    what is the chest on the small
    size?
    small or medium?
    for 75 kg
    do yours come up small
    long or short on someone 6 foot`,
  dimensions: `
    what are the dimensions
    how tall is it
    how many litres does it hold
    how much does it weigh`,
  colour: `
    does it come in another colour
    is it darker than in the picture
    which shades do you have`,
  compatible: `
    does it fit my model
    does it work with an iphone
    is it compatible with the older one`,
  samples: `
    do you have samples
    id like to try before buying the big one
    can you send a fabric swatch
    is there a travel size to test
    do i get to choose the freebies
    dont want a full one without knowing how it smells
    is there a discovery set with little ones
    samples?
    could you pop a sample in
    is there a mini
    id like to patch test first`,
  personalise: `
    can you engrave a name on it
    would you make it to my measurements
    could it have our logo
    i want something custom made`,
  advice: `
    what would you recommend for a man
    which of the two is better
    cant decide which one
    what should i get my gran for her name day
    looking for something for a newborn
    little thing for a teacher, ideas?
    which is the most popular
    something nice for around 30 euro
    any ideas for an anniversary
    which cream for hands
    what would you pick`,
  'more about it': `
    do you have more photos
    id like more details about this product
    whats included in the box`,
  'about one product': `
    is the green one stronger than the yellow
    how many hours does the big one burn
    which region is the oil from
    is the wine sweet or dry
    what wood is the table
    how many come in a box
    cable or batteries
    whats your best seller
    does it smell strong
    how much per kilo
    what bulb does it take
    is it heavy to carry
    does the jug hold a litre
    do the trousers have pockets
    is it light enough for summer
    what does the white wine go with
    is the blade sharp
    which honey is the most fragrant
    what does the jam taste like
    zip or buttons
    how many grams of coffee in the pack
    what diameter is the wreath
    does a 6x4 photo fit in it
    does it foam
    is the scent like vanilla
    are the cups tall or short
    how many pages in the notebook
    does it come with a chain
    is the rug thick
    does the table fold
    do you light it with a match
    is it lined inside
    which is darker the first or third
    can you wear it in winter
    is the pillow soft`,
}
