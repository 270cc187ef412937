import type { Examples } from '../example.ts'

export const returns: Examples = {
  'how to return': `
    i want to return something how does it work
    whats your return policy
    not keen on it, can i send it back
    where do i post the things im not keeping
    do i need a form or label for returns
    changed my mind about the shoes
    can i bring back what i bought online
    i bought two sizes, one is going back
    what address do i return it to
    will a courier come and collect the return
    where do i start a return
    turns out i dont need it
    its not what i imagined, what can i do
    mum didnt want it, can i take it back to you
    returns?
    not keeping it
    want to give it all back
    how should i pack it for sending back
    didnt go with the living room, will you take it
    got something and turns out i dont want it
    which courier for the return
    opened it, had a look, no thanks
    how do i declare withdrawal
    can i return only one of the three
    id like to hand these back`,
  'return deadline': `
    how many days do i have to return
    bought it three weeks ago is it too late to send back
    until when can i exchange it
    whats the time limit for returns
    it was a christmas present, can it still go back in january
    bought in november for christmas, can it be returned after
    when does my right to return run out
    from which day do you count
    been away, have i missed the window to send it back
    return by when
    is it 14 days
    been sitting in my wardrobe a month, still ok?`,
  'return cost': `
    who pays for return shipping
    are returns free
    do i pay postage again if i swap the size
    how much does it cost to send it back
    is the return label prepaid
    is it at my own expense
    it was your mistake so i shouldnt pay to return it
    do you deduct anything for a return
    am i out of pocket if i send it back
    free returns?
    shipping for an exchange
    who covers the cost of posting it back`,
  'opened or used goods': `
    i opened it but didnt use it can it go back
    tags are off, still returnable?
    threw the box away, can i exchange it
    wore it once
    does it have to be in original packaging
    i ripped the wrapping, can it be returned
    tried a bit of the cream, not for me
    i already washed it, exchange possible?
    i no longer have the packaging`,
  'return of sale goods': `
    can sale items be returned
    do you refund discounted stuff
    it was on offer, can i exchange it`,
  refund: `
    when will i get my money back
    returned it last week, no refund yet
    i paid cash to the driver, how will you refund me
    does the refund go to my card or as store credit
    cancelled but the money is not back
    how long do refunds take
    do you refund the delivery as well
    did my return reach you, when do i get paid
    nothing credited on my card so far
    the card i paid with is closed, where will the refund go
    do you need my iban to give me the money
    i got back less than i paid
    id rather have my money than a replacement
    paid at the door, how do i get it back
    returned the item, still owed the money
    i can see you received it, when do you pay
    which account will it go to
    still waiting on my refund
    paid by transfer, how does it come back
    how many days till the bank shows it
    you refunded me less
    where does cash on delivery money get returned to
    is the money on its way to me
    refund?
    wheres my money
    my money back please
    dont want another one, want the money
    has the credit been made
    email says refunded but bank says no
    no voucher, cash please`,
  exchange: `
    too small, can i have the next size up
    is it possible to exchange the size
    swap it for another colour
    can i choose something else instead
    the shoes are tight, id like a 41
    how do exchanges work
    one size up please
    can i swap it in store
    what does changing the size cost
    didnt fit, send me a large
    its enormous on me, is a smaller one possible
    id give it back and take the grey one
    my brother needs these in a 44 instead
    same thing but smaller please
    could i get a 42 in its place
    how do i send it in and get the right one
    can i trade it for something pricier and pay the difference
    digs in at the waist, one bigger
    do i send mine first or does the new one come
    too wide on me
    prefer a different colour after seeing it
    exchange?
    38 instead of 39
    want the other size
    please change it for me
    got the size wrong
    where do i bring it for an exchange
    same one but wider, could you swap
    partners one is too long, can we get short`,
  damaged: `
    it came broken
    the box was crushed and the thing inside is cracked
    opened the parcel and it had leaked all over
    theres a big scratch on the side
    arrived soaking wet and falling apart
    the handle snapped off on the way
    torn at the seam straight out of the bag
    the glass was in pieces
    it got squashed on the way
    theres a chip out of the edge
    melted in the heat
    found it open and spilled inside the bag
    it has a dent
    the frame is bent, someone must have thrown it
    bubble wrap was useless, its smashed
    damaged
    came in a terrible state
    everything in the parcel is covered in goo
    two of the six broke
    packaging torn and half the liquid gone
    took it out and the knob fell off
    the plaster figure came in three bits
    creased and dirty
    cracked screen out of the box`,
  defective: `
    stopped working after ten days
    it wont even turn on
    zip broke the first time i used it
    its faulty, what happens now
    doesnt charge anymore
    came apart after a month
    chair leg wobbles
    the lid never closed properly
    makes a strange noise then shuts off
    battery is empty after an hour
    the sole came off within two weeks
    dead on arrival
    faulty
    nothing happens when i switch it on
    broken already
    came undone after a bit
    wont hold a charge`,
  warranty: `
    is there a warranty and for how long
    what does the guarantee cover
    broke after a year, still under warranty?
    how do i claim on the warranty
    do i need the receipt for the guarantee
    what if it breaks in a month
    are defects covered
    how long are you responsible if something goes wrong
    two year cover?
    if it breaks in use will you replace it
    how long do you guarantee it will last
    two years have passed, any right to a repair
    warranty?
    covered if it breaks`,
  'wrong item': `
    you sent me the wrong thing
    ordered black, got brown
    this is not what i asked for
    i received somebody elses order
    the size in the box is wrong
    i was sent plates instead of cups
    this isnt for me, different name on it
    got the womens version instead of mens
    you must have mixed up the parcels
    a different flavour was sent
    asked for two the same and they dont match
    box says 40 but the shoes are 38
    opened it and its a completely different product
    got something i never ordered
    not the colour i put in
    a kids one came and i wanted adult
    mine must have gone to somebody else
    different scent from the one i asked for
    opened it and its not mine
    you put the wrong thing in
    what do i do with the item that came by mistake
    ordered size 40 received size 36
    wrong item
    something else came
    what im holding is not my order
    yellow instead of white
    i have some lady called helens parcel
    its another model`,
  'missing item': `
    something is missing from my parcel
    paid for three, two arrived
    you forgot to put the second one in
    only half of it came
    the cable wasnt in the box
    is the rest coming separately
    counted them and its one short
    the free gift you promised wasnt there
    got an empty box
    where is the second t shirt
    packing slip says five, there were four
    no screws in the pack
    not everything i paid for was there
    one of the two wasnt there
    got less than i paid for
    cant see the samples anywhere
    the ribbon i asked for wasnt inside
    on the list its ticked but its not in there
    looked through the whole box, its not there
    missing product
    not everything was in there
    you owe me one
    wheres the other one
    my order is incomplete
    short by two bars`,
  repair: `
    do you repair the things you sell
    could you fix the clasp
    can i buy spare parts for it
    where is your service centre
    the lid broke, do you sell just the lid`,
  complaint: `
    i want to make a complaint
    very unhappy with the service
    where can i complain
    never shopping with you again
    the lady at the till was rude
    appalling attitude
    ill be giving you one star
    youve become so expensive
    cant get a straight answer from anyone there`,
}
