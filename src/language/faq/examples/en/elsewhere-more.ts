/** More of them: words of shops in the rest of life. */
export const elsewhereMore = `
  are you following that detective series
  wrap the meatballs and stick them in the fridge
  did you get the teachers present
  what shall we get dad
  writing a card for my uncles birthday, give me ideas
  give me a strong password for my mail
  forgot the pin for my bank card
  where do i enter personal details for the census
  forward this to ten people
  come for a drink at tonys shop
  a new restaurant opened next to me
  the bakery shuts early today
  whens the last tube
  which pharmacy is on call
  does the airport have parking
  until when can i apply to the university
  large size pizza with mushrooms
  your gym membership expires soon
  painted the room and it matches the curtains
  next door plays music till three
  how do i clean the carpet after the dog
  tell her im waiting
  wearing the jumper you got me
  kate is terrible at wrapping
  house removals, call us for a quote
  i proofread student papers
  waitress wanted
  lost cat in the park
  missed my bus to work
  sorry, that was meant for someone else
  this message wasnt for you
  oops wrong chat
  what team do you support
  how old are you
  say something nice
  im bored
  the delivery of his speech was great
  check out was at noon and the room was tiny
  she returned to work after the baby
  exchange rates are terrible right now
  got points on my licence for speeding
  tracking the storm on tv
  his stock went up after the interview
  i sized up the situation and left
  the label signed my favourite singer
  order in the court, said the judge
  turned thirty today
  passed the exam with a seven
  weve one ticket left, want to come
  ill get the kids, no rush
  what shall i bring you back from the trip
  your bed arrived at the village, your mum says
  send me the link to that recipe
  shall we go halves on johns present
  sent the money to your account, have a look
  i owe you a tenner
  internet is down, nothing works
  could use a hand moving house
  back to work after my leave
  behind the school on the corner
  took the dog out and got soaked
  the kid broke grandmas vase
  got the wrong answer in the exercise
  lets go another way, theres traffic
  measured the living room curtains
  this font size is too small
  the line is bad i can hardly hear you
  who has the money for the school trip
  thank you for the invitation
  what colour should i paint the room
  put a code on my phone and forgot it
  changing doctors, know a good one
  renewed my netflix subscription
  paid a parking fine
  internet guy is coming tomorrow 9 to 12
  my bank appointment moved to tuesday
  the concert was cancelled and they kept my money
  is the pool open on sundays
  our delivery guy at the restaurant quit
  how much is a haircut
  do you do eyebrows
  what time does mass start
  can i book seats for the play
  when is the lottery draw
  when does school start
  any availability for the long weekend
  does anyone there play chess
  what did you think of the film
  when is easter this year
  are you coming to the christening
  how many kilos did you lose
  how did the operation go
  scan came back all clear
  taxi or bus
  the kids want ice cream
  have you got a lighter
  how much is a ticket to leeds
  got told off for being late to class
  left the keys under the plant pot
  tv has no signal
  he changed the locks
  the lift is out again
  whose turn is it for the bins
  collecting money for the heating in our building
  residents meeting tomorrow
  applying for the driver job at your company, cv attached
  i give piano lessons
  babysitting available afternoons
  we are calling for market research
  your card application was approved click here
  earn a thousand from home
  customer database for sale
  we make videos for businesses
  i buy gold and watches
  puppies for sale
  how much do you rent the cottage for
  are there tickets at the door
  do you run day trips
  if i miss my flight do i get my money back from the airline
  the insurance wont pay out
  the taxman got me
  they wouldnt let us in the club
  my phone wont turn on, what do you think it is
  dropped my phone in water
  work laptop isnt charging
  my washing machine died, know a repair man
  the tap dripped all night
  sending you the party address
  come round ill give you your present
  those shoes you had on yesterday were great
  marias dress was awful
  cut my hair and regret it
  took the car for an oil change
  on sick leave for a week
  when do applications open for the masters
  weve run out of coffee at the office
  the boy has grown, nothing fits him
  mother in law turned up without warning
  the woman upstairs hoovers at midnight
  he ruined my day
  thinking of changing jobs
  please just stop it
  you didnt send one message
  its over between us
  im not going back to him
  my ex is back
  coming back from holidays is hard
  essay is due friday
  the delivery went well, mother and baby are fine
  clocks change on sunday
  shift change at six
  they are changing the coach
  package deal three nights half board
  a pack of cigarettes is so dear now
  how many yellow cards did the ref show
  red card and a penalty
  lost points on my licence
  tv quiz prize
  clocking in card at work
  goal cancelled by var
  gig cancelled because of rain
  the landlord wants a guarantor
  free kick in the last minute
  bank holiday weekend in the rain again
  sample question for the driving test
  return ticket to dublin please
  size of the universe, any idea
  gift of the gab that man
  track and field on tv tonight
  charge your phone before we leave
  order of service for the funeral
  stock market crashed
  material witness in the trial
  box office opens at ten`
