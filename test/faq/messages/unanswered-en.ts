/** English that no entry answers, much of it in the entries' own words. */
export const unansweredEn = `
  thank you so much have a lovely day
  cheers
  Sarah Whitfield
  patchouli
  k
  33107
  yes please
  the red one i think
  lol good one
  hey how are you doing
  ill get back to you
  gonna think about it
  im outside
  he rang but i was in the shower, hes gone now
  The bell says Georgiou, third floor.
  just leave it with the guy in the kiosk
  dont ring the bell, baby is asleep
  brb 5 min
  unboxed everything just now and im in love, smells amazing!!
  we met at the craft fair, you gave my son a balloon :)
  My late husband always bought me rose soap, so yours brought back many memories.
  fell asleep on the bus and woke up at the last stop again
  so in the end they split up and she moved back to her parents, tell you when i see you
  we repainted the bathroom last week so it all matches now
  three weeks of renovation and the kitchen still has no sink, im losing it
  never buying here again
  The lady I spoke to yesterday was very rude and I left your shop upset.
  shame on you
  everything got so expensive
  your packaging has way too much plastic, do better
  how many hours does the big candle burn
  what wood is the chopping board made of
  Which flowers do the bees visit for your honey, and in which region?
  how much is the goats milk soap
  how many ml is the mug
  is the jasmine one strong or subtle
  what would you get for a guy turning 40
  whats your bestseller
  handmade by you or imported?
  does the lamp need batteries or a cable
  how did you come up with the name
  who designed your logo? love it
  do you sell a return address stamp
  could you post something of mine to corinth, i have keys to hand over
  can you change a fifty
  another shop refuses to take back my jacket, what are my rights
  how do i cancel my gym membership
  my passport expires in may do i need a new one for italy
  got a text that says i must pay customs on some link, is that a scam
  how much is the deposit on the flat
  did the exchange student arrive
  can you return my call when youre free dad
  my card reader at work broke again what a day
  track 7 on that album is the best
  the courier guy is cute 😍
  she wraps presents like a four year old haha
  i collect vintage soap tins from the fifties
  paid the electric bill and the water btw
  how many points did the greeks score last night
  whats the wifi password
  Good evening,⏎I would like to book a table for four on Saturday, on the terrace if possible.
  cut and colour how much
  two pepperoni pizzas and a coke to 12 king street
  can someone look at my boiler today
  when does the ferry to paros leave
  can i rent a car for 3 days
  I am looking for a job as a sales assistant, five years of experience. Where do I send my CV?
  need any drivers? got my own van
  Boost your sales by 300%! Our agency does SEO and social media for online stores. Reply for a free quote.
  CONGRATS!!! You won an iPhone, click http://win.example
  instant loans for everyone no guarantee needed, text me
  forward this to ten friends and luck will find you
  mum this is my new number delete the old one
  sorry wrong number
  get milk and bread on your way home
  happy easter to the whole team
  I have 20k followers and would love to feature your shop on my channel. Interested?
  do you run soap making workshops?
  do you make curtains to measure
`
