import type { Examples } from '../example.ts'

export const prices: Examples = {
  price: `
    how much is the blue dress
    whats the price of this one
    i cant see a price on the page`,
  discount: `
    any discount going?
    is it cheaper if i take two
    do students get something off
    are there any offers at the moment
    do you do a discount for seniors`,
  coupon: `
    my discount code doesnt work
    where do i type the coupon
    has my voucher code expired
    entered the code and nothing came off
    does the promo code work on sale items
    can i use two codes together
    got 10% in an email but it wont accept it
    valid with other offers?
    forgot to enter the coupon before paying
    says invalid code
    the discount is not showing in my basket
    coupon?
    where does the code go
    discount not taken off
    got a code from a friend
    it says the code is not valid
    promo from instagram doesnt apply`,
  sale: `
    when does the sale start
    will you do black friday
    how long is the offer on
    is the price going to drop more`,
  'first order': `
    is there something off my first order
    signed up for the newsletter but no code came
    im new, do i get a welcome discount`,
  'gift card': `
    do you sell gift cards
    want to give her a voucher so she can choose
    how do i use a gift card at checkout
    does a gift voucher expire
    how much is left on my gift card
    lost the email with the gift card
    something so he can pick whatever he likes
    what amounts do gift cards come in
    can it be emailed to her on the day
    where do i see whats left on it, the gift card
    dont know her size so better she chooses herself
    does the voucher come printed or by email
    can i spend it over two purchases
    id like to pay with the gift card i was given
    gift card?
    id like to gift an amount
    no clue what he likes, something so he picks
    how long to spend it`,
  loyalty: `
    how do i collect points
    i buy from you all the time, is there a reward
    do you have a loyalty card
    where can i see my points
    can i pay with my points
    ive shopped here loads, do i get anything
    my points have vanished
    do points expire
    when does my stamp card pay out
    points?
    anything for people who buy often
    how many points did my last purchase give
    do i sign up somewhere for points`,
  wholesale: `
    i run a shop and would like to stock your range
    do you sell wholesale
    prices for a hotel
    i need 100 pieces for a wedding, better price?
    staff gifts, larger quantity
    for my cafe, regular order
    do you supply resellers
    200 little gifts for a conference
    what would you take off if i buy a lot
    trade prices please
    do you sell to businesses
    for 30 guests what price could you do
    id like these for my b and b
    wholesale?
    price list for shops
    ill take many, what price
    im a trader`,
  'minimum order': `
    is there a minimum order
    can i buy just one
    whats the least i can order for`,
  'price match': `
    found it cheaper elsewhere, can you match it
    another shop has it for ten less
    could you go a bit lower on the price`,
  'what you sell': `
    do you sell bikes too
    do you have electronics or just clothes
    what else do you sell
    have you got a catalogue`,
  reviews: `
    where can i see reviews
    id like to leave a review`,
}
