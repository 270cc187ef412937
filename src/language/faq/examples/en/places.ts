import type { Examples } from '../example.ts'

export const places: Examples = {
  abroad: `
    do you ship to germany
    i live in the uk can i order from you
    do you deliver internationally
    which countries do you send to
    my cousin is in canada, could you post it there
    shipping outside the eu possible?
    im a student in holland, could it come here
    can it go to limassol
    id pay from here but it should go to my son in sweden
    what would it cost to the states
    anywhere outside europe?
    moved to austria, can i still get your stuff
    cyprus?
    my daughter studies in italy
    does it come to hungary
    london, how much
    i live in belgium and want some
    shipping to vienna
    us address?`,
  customs: `
    will i be charged customs in the uk
    do i pay import duty in switzerland
    are customs fees included
    who pays the taxes at the border
    its stuck in customs, what should i do
    was asked for more money at the door in norway`,
  'islands and remote places': `
    do you deliver to small islands
    i live in a tiny village in the mountains, will the courier come
    remote area delivery?
    is it possible to send to an off the map place
    deliveries to crete and kos
    couriers never come up to our hamlet
    the farm is miles from anything, will they find it
    ferry only place, do you send there
    courier only comes here once a week
    we live down a dirt track outside the village
    staying on a little island, do you deliver there
    extra charge for out of the way places?
    sat nav never finds our farm
    how many days to a mountain village
    do parcels reach samothraki
    islands by boat how long
    last house before the forest, ok for your driver
    rural area, is it a problem
    islands?
    how many days to an island
    our house is hard to get to
    villages too?
    im up on a mountain
    longer for crete?`,
  locker: `
    can you send it to a parcel locker
    do you work with box now
    i'd rather pick it up from a locker near me
    is there a collection point option
    delivery to a parcel machine
    something i can pick up from at any hour
    didnt get the pin for the locker
    how many days does it stay in the locker
    locker?
    is there one near me you could drop it in
    box now instead of home
    dont want to wait in for a courier, somewhere else
    pick up point in the suburbs`,
  'pick up': `
    can i pick it up from the shop
    do you have click and collect
    i live round the corner, can i just come and get it
    when will it be ready for collection
    order online and collect in store
    can my husband collect it for me
    i work on your street, could i pop in for it
    pay online and get it from you
    how long will you keep it for me at the shop
    do i need id when i collect
    no delivery needed, i'll come myself
    store pickup?
    get it ready and ill pass by
    dont post it, ill come
    can my brother fetch it
    im next door, could i take it in person`,
}
