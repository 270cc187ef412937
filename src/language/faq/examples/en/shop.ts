import type { Examples } from '../example.ts'

export const shop: Examples = {
  'where is the shop': `
    where is your shop
    do you have a physical store
    id like to see things in person
    what street are you on
    is there parking nearby
    which metro stop is closest
    can i come and try it on
    online only or is there a shop as well
    in town this weekend, could i stop by
    send me your location please
    do you have a branch in larissa
    somewhere to go and touch the fabrics?
    any outlet in athens
    whereabouts exactly are you based
    how do i find you on the map
    could i look at the jewellery before buying
    are you based in budapest
    address?
    shop?
    where are you
    can i come and see`,
  'opening hours': `
    what time do you open tomorrow
    how late are you open
    are you open on sundays
    is the shop open now
    do you work on bank holidays
    closed in august?
    if i come at 8 will you still be there
    when do you shut today
    saturday afternoon?
    do you close for lunch
    closed on easter monday
    im on my way, are you still open
    whats your timetable
    are you there wednesday afternoon
    how early can i come in the morning
    want to drop in after work, will i make it
    until when do you take calls
    open on christmas eve?
    hours?
    open?
    till when today
    saturdays?`,
  contact: `
    what number can i reach you on
    nobody answers the phone
    which email should i write to
    i want to talk to someone
    how do i get in touch
    could you call me back
    i want to explain it to an actual person
    give me a landline
    are you on viber
    the number on the site is dead
    where do i send the photo
    is there someone i can speak with
    phone?
    email?
    who do i call
    am i talking to a person`,
  'answer time': `
    how quickly do you answer messages
    wrote yesterday and nobody replied`,
  social: `
    whats your instagram
    are you on facebook or tiktok`,
  about: `
    who are you
    how long has the company been around
    who owns the shop`,
  jobs: `
    are you hiring
    looking for work, where do i send my cv
    any open positions`,
  collaboration: `
    id love to collaborate, i have 20k followers
    do you sponsor events
    im writing for a magazine`,
  account: `
    how do i create an account
    where do i change my details
    i want a different email on my profile`,
  password: `
    forgot my password
    i cant log in to my account
    the email for a new password never comes
    it says wrong details
    im locked out
    it wont let me sign in
    new phone and i cant get in
    asks for a password i dont remember
    the reset link expired
    my account is blocked after three tries
    password?
    cant get in
    login trouble
    dont remember which email i used`,
  newsletter: `
    how do i subscribe to the newsletter
    id like to hear about your offers`,
  unsubscribe: `
    stop sending me ads
    how do i get off your mailing list
    too many emails, please stop`,
  'my data': `
    what data do you hold about me
    do you pass my number on
    please erase my data
    delete my account
    how did you get my number
    what do you do with my personal details
    strangers call me since i shopped here, did you give out my number
    why do you ask for my date of birth
    i want a copy of what you have on me
    take me out of your system completely
    are my details shared with advertisers
    who has access to my details
    how long do you keep what i give you
    dont want anyone to know what i buy
    do you have a privacy policy
    gdpr?
    remove my details
    who gave you my mobile`,
  terms: `
    where are your terms
    which conditions apply`,
  'site error': `
    your page wont load
    i press the button and nothing happens
    the cart keeps emptying itself`,
  'gift wrapping': `
    do you gift wrap
    how much is gift wrapping
    its for a birthday, could you put a bow on
    does it come in a nice box
    make it look like a present please
    paper and ribbon
    do they just come in a plain bag
    could it be boxed up nicely for her
    gift wrap?
    can it come wrapped
    its a gift`,
  'gift message': `
    put a card with wishes in it please
    could you write a few words for the bride
    where do i write the gift message
    a little card with my name
    should say happy birthday
    put a note in with it`,
  'gift to another': `
    send it straight to my friend
    the person getting it shouldnt see the price
    no receipt inside please its a present
    its for somebody else, no amounts showing
    straight to the recipient`,
  packaging: `
    do you use plastic packaging
    is the box recyclable
    does it say on the outside whats inside
    do you take back empty bottles
    what do you do for the environment`,
  'pets and children': `
    can i bring my dog to the shop
    is it ok for cats
    is there a corner for kids`,
  events: `
    do you run workshops or classes
    how do i book a place on the course
    can a group visit for a tasting`,
  'parking and getting there': `
    is there parking
    where can i leave the car
    which bus goes there
    is it wheelchair accessible`,
  app: `
    do you have an app
    how do i download your app`,
  charity: `
    do you support a charity
    would you donate something for our raffle`,
  language: `
    do you speak english
    can i write in german`,
  'to the courier': `
    im downstairs, where are you
    coming down in two minutes
    the bell says smith, second floor
    ring the first floor, i cant hear
    leave it at the entrance im on my way
    did you come and not ring?
    courier just left thanks
    be there in five
    just leave it outside the door
    call me when you arrive
    im on the balcony i can see you
    not in right now, drop it across the street
    im in the pharmacy next door, coming now
    knock loudly i have headphones on
    no name on the bell, its the third one
    stop at the kerb ill run down
    theres a dog, dont be scared
    entrance is round the back
    just saw you drive past
    leave it at the bakery on the corner`,
  'praise and thanks': `
    parcel came, everything perfect
    you guys are the best
    lovely work well done
    mum loved the present
    obsessed with it, will definitely buy more
    impressed how quick that was
    saw your stand at the fair, beautiful things
    my house smells amazing
    everything arrived fine, cheers`,
}
