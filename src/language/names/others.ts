/** Given names of other languages, as tourists and Greeks abroad write them in Latin letters. */
export const otherGiven = `
John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Andrew Joshua Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Nicholas Eric
Jonathan Stephen Steven Larry Justin Scott Brandon Benjamin Samuel Gregory Alexander Patrick Peter Paul Philip Simon Martin Oliver Harry Jack Liam Noah Ethan Lucas Adam Nathan Luke Alan Stuart
Mary Patricia Jennifer Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia
Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Catherine Christine Samantha Janet Emma Olivia Sophia Sophie Charlotte Alice Julia Victoria Diana Natalie Hannah Rachel Claire Lucy Kate
Hans Klaus Wolfgang Jürgen Uwe Stefan Andreas Sabine Monika Ursula Petra Heike Giuseppe Giovanni Marco Luca Francesco Giulia Chiara Francesca Pierre Jean Jacques François Isabelle Nathalie Carlos José
Juan Pedro Miguel Carmen Lucía Ion Andrei Mihai Elena Ioana Ivan Georgi Dimitar Petar Nikola Milan Dragan Jelena Marija Ahmet Mehmet Mustafa Ayşe Fatma Emre Arben Agim Blerim Piotr Krzysztof Agnieszka
Maria Eleni Giorgos Nikos Kostas Yannis Giannis Dimitris Katerina Sofia Vasilis Christos Panagiotis Ioannis Georgia Andreas Natasha Olga Sergei Dmitry
Henry Arthur Leo Oscar Isabella Amelia Evelyn Katarzyna Małgorzata Sebastian Florian Lukas Matteo Alessandro Lorenzo Antonella Svetlana Tatiana Oksana Yulia Radu Cristina Gheorghe Vasile Dragoş
Ilir Besnik Elira Zeynep Elif Murat Hasan Anne Marie
`
