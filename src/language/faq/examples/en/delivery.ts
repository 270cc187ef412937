import type { Examples } from '../example.ts'

export const delivery: Examples = {
  'delivery time': `
    if i order tonight when would it get here
    how long does delivery usually take
    will it come before my trip on the 12th
    whats the delivery time to patras
    how many days till it arrives
    do orders go out the same day
    i need it for saturday, is that realistic
    average waiting time once you place an order?
    we fly on thursday, will it be here by then
    just paid, when should i expect it
    her birthday is on the 14th, can it make it
    what's your usual turnaround
    do you post at weekends or only weekdays
    how long from ordering to having it in my hands
    is a week enough for it to get here
    delivery when?
    how long to larissa
    if i hit buy now what day do i get it
    this week or next?
    late i know but can it make sunday
    any chance of it arriving before the 24th
    what should i allow for athens
    do you take long to send things out
    is it packed quickly or does it take days
    does it go as soon as its paid`,
  'delivery cost': `
    how much is shipping to rhodes
    what do you charge for delivery
    is there a delivery fee
    how much would it be to send two boxes
    cost of postage pls
    does the courier cost extra
    what will i pay for shipping in total
    is postage included or extra
    same shipping price for the whole country?
    do i pay shipping for every item separately
    what does it come to with delivery
    price for sending a 2 kg parcel
    cost to get it to galway
    is home delivery charged
    do i pay the courier separately
    shipping price?
    just one tiny thing, what would postage be
    how much to get it to cork
    does the basket total have delivery in it
    why did it add 4 euro
    what does the locker option cost
    bulky things more expensive to send?
    all in with postage, how much`,
  'free delivery': `
    do you do free shipping
    how much do i have to spend to get free delivery
    is delivery free over 50
    my basket is 38 euro do i still pay shipping
    at what amount does the delivery fee go away
    any way to avoid paying for postage
    is there a threshold where shipping is on you
    does free shipping count for sale items too
    if i add one more thing will the postage be waived
    free shipping over what
    if i buy more do you drop the postage
    im nearly at 50, is that before or after discount
    any deal on delivery right now`,
  'fast delivery': `
    can i get it tomorrow
    do you offer express or next day
    any quicker option, its urgent
    same day delivery possible?
    happy to pay more if it comes faster
    desperate for it, anything quicker?
    could you send it by bike courier today
    can mine jump the queue`,
  'where is my parcel': `
    where's my parcel now
    how do i track my order
    i never got a tracking number
    has it left your warehouse yet
    can you tell me the status of my order
    the tracking page shows nothing
    any update on my package
    where do i find the shipment code
    what stage is order 4471 at
    you said it shipped, how can i see that
    i'd like to know if the courier has collected it
    what does in transit mean
    could you give me the consignment code
    the number you sent isnt recognised
    ordered the day before yesterday, where are we at
    is my stuff on the way
    where is it???
    no idea if its gone out
    could you give me some info on my order
    got a text saying its coming but where do i look
    how will i know when its near
    theres no number in the email
    the number shows another city
    what phase is my parcel in
    can you check whether the courier has it
    any news on my package
    link to follow my parcel pls`,
  'it is late': `
    it was supposed to be here on monday and nothing
    tracking says delivered but i never received it
    i think my parcel is lost
    its been three weeks still waiting
    the tracking hasnt moved for days
    why is my order so late
    weeks have gone by and nothing, whats happening
    the promised days are over
    it says i signed for it, i didnt
    you said 3 days, its day nine
    no parcel and no call from the courier
    starting to worry about my order
    i guess it went astray somewhere
    no sign of my parcel
    fed up of waiting
    this many days for a tiny parcel
    others got theirs already
    supposedly tuesday, still nothing
    going on two weeks now
    doesnt look like its coming
    afraid it got lost in the post`,
  'chosen time': `
    can they deliver after 6pm
    can i choose the delivery day
    do you deliver on saturdays
    please send it next week instead, im away
    what time will the driver come
    is it possible to book a time slot
    im only in during mornings, can that be arranged
    not while we are on holiday please
    i finish at 5, could they come after that
    it should arrive exactly on the 20th
    can the driver ring before he comes
    deliver it on a particular day
    saturday delivery?
    only after 4
    should come when im home
    send it next month please
    later in the day possible?
    can delivery be scheduled`,
  'not at home': `
    what if im not home when the courier comes
    i missed the delivery, what now
    can they leave it with a neighbour
    nobody in during the day, can it be left somewhere safe
    will they try again if i'm out
    i was in the shower and he left
    can someone else take it in for me
    they came while i was at work, where is it now
    leave it with the concierge
    the bell doesnt work, get him to call me
    found a card in my mailbox saying they'd been`,
  'which courier': `
    which courier do you use
    who delivers, dhl or dpd?
    can you use a different courier
    what delivery company will bring it`,
  'heavy goods to the door': `
    do they carry the sofa upstairs
    is it to the kerb or to my flat
    there is no lift, will they bring it up
    do you take the old machine away`,
}
