/** The eleven cities as their addresses name them, in the order of their codes. */
export const slugs = [
  'nanchang',
  'jingdezhen',
  'pingxiang',
  'jiujiang',
  'xinyu',
  'yingtan',
  'ganzhou',
  'jian',
  'yichun',
  'fuzhou',
  'shangrao',
];
