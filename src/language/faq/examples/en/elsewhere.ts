/** English messages for somebody else: friends, other firms, the whole world. Words of shops occur in them too. */
export const elsewhere = `
  get milk and bread on your way home
  so are we going out tonight or not
  did i tell you they broke up
  got home, will ring you later
  mum wants to know when you are coming for dinner
  book a table for four
  the doctor gave me new pills
  when is the next flight to london
  what will the weather be like on saturday
  who won the basketball yesterday
  the coach made a change at half time
  paid the rent and the electricity
  looking for a flat in the centre
  i have a hair appointment at five
  car broke down, its at the garage
  my son has a maths test
  whats the wifi password at the office
  need to cancel my gym membership
  send me the photos from the wedding
  come over, i'll show you what i bought
  tell me a joke
  write a poem about spring
  what is the capital of australia
  are you a robot or a person
  who should i vote for
  you have won a phone, click the link
  loans without guarantor, reply now
  we build websites and do seo
  need a plumber for tomorrow
  do you fix phone screens
  do you buy old books
  the concert tickets are so expensive
  when does the ferry leave
  had to call an ambulance
  when is the tax office open
  how do i renew my passport
  the hotel room was dirty
  someone stole my wallet on the tube
  the baby was up all night
  saw a great film yesterday
  where should we go on holiday this year
  i have a fever and wont be at work
  my boss changed the shift again
  i love you
  miss you so much
  waiting for the bus and its late
  how was your day
  the dog ate my shoe again
  have you got a good lasagne recipe
  we ordered pizza and it came cold
  the bank charged me a fee
  when is the pension paid
  we lost at home
  do my homework essay for me
  she said he returned from his trip
  the delivery room was full, she had a girl
  checked the exchange rate this morning
  the package holiday was a scam
  my card game club meets on friday
  who is picking the kids up from swimming
  got back late today so i didnt ring
  coffee after work?
  bring your charger when you come
  gran sent cookies for everyone
  just got off the train
  the dentist moved my appointment
  had the test done, waiting for the results
  second jab is in march
  paid the first instalment of my loan at the bank
  no signal on my phone
  how many gigs are in my plan
  i want to end my internet contract
  another huge gas bill came
  when does my passport run out
  how do i apply for child benefit
  mondays lesson is off
  the professor gave us three exercises
  what mark did you get on the test
  he scored twenty points in the game
  the manager made three substitutions
  walked home, lovely evening
  she came back from the trip yesterday
  broke my arm skiing
  the boiler is broken and we have no hot water
  the lift in my building is out of order
  the fourth song on the record is my favourite
  that series got worse in the second season
  love your new haircut
  did you see what she posted
  leave me alone
  dont feel like talking
  dont forget the keys
  stuck in traffic
  party is on saturday at nine
  what should i wear to nicks wedding
  the baby is born, seven pounds
  sorry about your grandad
  the accountant wants the papers by tuesday
  do you think it will rain tomorrow
  so cold the windows froze
  i ran out of my pills
  translate this into french
  what is seven times eight
  which year was the revolution
  did you win the lottery
  invest now and double your money
  your account will be locked, confirm your details here
  we do house cleaning, ask for a quote
  grow your followers fast
  selling my bike, interested?
  looking for a flatmate for september
  do you rent cars
  have you got a free room for the weekend
  one margherita and two beers for delivery
  id like a nail appointment
  did you hear what they said on the news
  my horoscope says money is coming
  the referee sent the keeper off
  wake up youre late
  good luck in your exam
  the recipe worked, the cake rose nicely
  things are not going well at work
  my back hurts from sitting all day
  next doors dog barked all night
  she packed her bags and left him
  he finally returned my call
  we ordered another round and stayed till two
  my order of preference is paris then rome
  the shop on our street closed down, so sad
  can you change a fifty for me
  can i charge my phone at yours
  do you have a toilet for customers
  do you do photocopies
  do you cut keys
  can you take in my trousers
  i want to send my own parcel to a friend, do you take those
  bought something faulty from another shop, what are my rights
  the supermarket gave me the wrong change
  lost my metro card
  the cash machine swallowed my card
  the bank wants proof for the loan
  they cancelled my flight and wont refund
  swapped my shift so i could come
  collected my degree today
  package from home arrived, its full of potatoes
  ordered kebabs, want one?
  postman brought the pension
  the lawyer charged me a fortune
  ive a new address, come see the flat
  scored some points with my girlfriend
  we are three points clear in the league
  lost on penalties
  i keep calling and you dont pick up
  the kitchen clock stopped
  the rental deposit is two months
  is there a discount at the language school
  car insurance runs out soon
  ten more instalments and the house is mine
  my prescription has expired
  reservation for two at nine
  book me seats at the theatre
  how much is entry to the museum
  put a wash on before you leave
  did you iron my shirt
  left my jacket in your car
  last years skirt still fits me
  the kid grew, needs a new size of everything
  helen broke her leg
  he damaged the car
  bathroom window cracked
  coming back from crete on sunday
  sending love to everyone
  no boats to the islands today because of the wind
  train is running two hours late`
