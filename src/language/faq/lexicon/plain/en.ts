/** English words of every day: no subject of their own, unless a shop's wordings make them one. Not to be taken for slips of others. */
export const en = `
back_home home house write wrote writing written left leave leaving stay stayed stop stopped place placed
places choose chose chosen nobody someone_who inside outside number numbers room year years time times post
posted different differently somewhere anywhere everywhere_i elsewhere near nearby close live lives lived
tonight round around corner well big small little_bit large larger bigger apart ten twenty thirty fifty
hundred eight seven nine eleven half third fourth keeps keeping kept getting together moved move moving hold
holding held wear wearing wore_a full hear heard hearing person people man men woman women girl boy night
nights cold hot warm game games read reading told asked asks answer_to added moment idea ideas type typed
typing entered enter start started starting begin drop dropped least less lower higher high low more_than
average total extra realistic near_me shows showed shown straight side even turn turned anymore any_more
name names list official proof reference better best worse worst bad badly sad happy glad nice_to lovely
beautiful pretty ugly odd strange weird easy hard difficult simple simply quickly slowly almost nearly
certainly definitely absolutely completely totally entirely particularly especially main mainly whole entire
part_of separately myself yourself itself themselves alone anyway somehow whatever whichever whoever
whenever wherever unless except besides against along across behind beside between_the beyond near_the
next_to toward towards january february march april june july september october november december spring
summer autumn winter minute minutes seconds past future often seldom rarely mother father parents family
cousin aunt uncle grandad gran guy folks lady gentleman theirs eat ate eaten drink drank sleep slept sit
sitting stand standing walk walked walking run running ran ride rode drove meet met meets talk talked
talking speak spoke spoken call_it carry carried carrying push pull press pressed fill filled decide decided
plan planned planning hoped wishes worry worried afraid scared care_about loves miss missed missing_you
enjoy enjoyed prefer prefers remember remembered forget_about forgot_about believe guess suppose imagine
agree agreed matter matters true false certain clear clearly obvious important necessary useful useless busy
free_time able_to check checked checking handle deal_with manage managed follow followed including belongs
belong appear appears appeared become became grow grew increase decrease result reason reasons fact facts
points_out cases example examples word words letter letters lines pages life world door doors windows wall
walls bed kitchen bathroom garden phone_is box_is pair couple bunch sets kind_of sort_of loads tons plenty
enough several various realise realised realize realized notice noticed mention mentioned explain explained
describe described saying spoke_to shall_i ill id_like ill_be itll thatll everybody everyone somebody
anybody elses theres heres whats_up gimme lemme kinda sorta dunno yea yup nah ooh aww omg yay ugh tia xx
xoxo howdy regards sincerely best_regards warmly good_morning good_evening good_afternoon have_a_nice
have_a_good take_it chance chances way ways any_way tiny huge everywhere works expect expecting expected
`
