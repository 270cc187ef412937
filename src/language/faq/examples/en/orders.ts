import type { Examples } from '../example.ts'

export const orders: Examples = {
  'how to order': `
    how do i place an order
    i want to buy but dont know where to click
    first time shopping online, can you help me
    what are the steps to order`,
  'order by phone': `
    can i order over the phone
    could i just tell you here what i want
    im no good with computers, will you take my order by message`,
  cancel: `
    please cancel my order
    dont send it, i dont want it any more
    i ordered twice by accident
    is it too late to cancel
    got it somewhere else in the meantime so please stop it
    how do i cancel
    actually i dont want it, stop it please
    changed my mind half an hour after ordering
    clicked twice, only keep one
    it hasnt gone yet has it? lets drop it
    cancelling because it takes too long
    my kid ordered it without asking
    dont need it any longer, keep it
    better price elsewhere, halt my order
    ordered in error, please dont process it
    i want out of the order i made
    can it be cancelled while processing
    scrap everything i ordered today
    id like to withdraw my order before it leaves
    went in twice, drop one of them
    please forget about my order
    cancellation
    stop the shipment
    dont pack it
    thought about it, no
    ordered from the wrong shop`,
  'change order': `
    can i add something to the order i made
    take one of the two off please
    i chose the wrong size, can it be changed before it goes
    one more of those in the same parcel
    changed my mind on the colour, just ordered
    could you merge my two orders
    make it three instead of two
    forgot to put the soap in my basket
    picked blue but meant green, hasnt shipped yet
    can one more go in without paying shipping again
    need to edit the order i placed this morning
    added the same thing twice, remove one
    send the blue not the red
    left something out, could it go with it
    chose the wrong flavour while ordering
    make it a bigger size before it leaves
    put in two more of the same
    could the payment type i chose be switched
    wrong piece went in my cart, how do i fix it
    ship it without the third item
    literally just ordered and need to tweak it
    can you swap one thing in my order
    change to my order
    make the two into one
    want to top it up with something
    add a candle too
    another colour after all, if theres time`,
  'change address': `
    i gave the wrong address
    send it to my work instead of home
    forgot to put the flat number
    weve moved and its going to the old place
    the postcode on my order is wrong
    better send it to my mothers place
    typed the wrong house number
    ill be at our summer house, deliver it there
    i put the wrong phone number on the order
    autofill used my old address
    different address
    send it to the village instead of athens
    wrong postcode
    forgot to say which bell
    deliver it to the factory i work at
    my flat number is missing on the order`,
  confirmation: `
    no confirmation email came
    did my order go through, i see nothing
    not sure it was placed
    i cant find my order number`,
  guest: `
    do i need an account to buy
    can i check out as a guest
    i dont want to register`,
  'preorder and reserve': `
    can i preorder it
    would you hold one for me till monday
    reserve a piece`,
  subscription: `
    do you have a monthly subscription
    how do i stop the monthly box
    can i get it every two months instead`,
}
