const heading = document.createElement('h1');
heading.textContent = 'Trang đọc';
heading.addEventListener('click', () => {
  heading.textContent = 'Đã bấm';
});
document.body.append(heading);
addEventListener('keydown', (event) => {
  heading.textContent = event.key;
  if (event.key === 'x') throw new Error('thrown in the reader');
});
