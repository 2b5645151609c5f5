// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pdf_document.h"

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <cstring>

namespace redress::desktop {
namespace {

// poppler's rows may be padded; wxImage's never are.
wxImage to_image(const poppler::image& drawn) {
    if (!drawn.is_valid()) return {};
    wxImage image(drawn.width(), drawn.height(), false);
    const std::size_t row = static_cast<std::size_t>(drawn.width()) * 3;
    for (int y = 0; y < drawn.height(); ++y)
        std::memcpy(image.GetData() + static_cast<std::size_t>(y) * row,
                    drawn.const_data() + static_cast<std::ptrdiff_t>(y) * drawn.bytes_per_row(), row);
    return image;
}

} // namespace

// poppler reads from these bytes as long as the document lives.
struct PdfDocument::Loaded {
    std::string bytes;
    std::unique_ptr<poppler::document> document;
};

PdfDocument::PdfDocument() = default;
PdfDocument::~PdfDocument() = default;
PdfDocument::PdfDocument(PdfDocument&&) noexcept = default;
PdfDocument& PdfDocument::operator=(PdfDocument&&) noexcept = default;

PdfDocument::PdfDocument(std::string bytes) : loaded_(std::make_unique<Loaded>()) {
    loaded_->bytes = std::move(bytes);
    if (loaded_->bytes.empty()) return;
    loaded_->document.reset(poppler::document::load_from_raw_data(loaded_->bytes.data(),
                                                                  static_cast<int>(loaded_->bytes.size())));
    if (!loaded_->document || loaded_->document->is_locked()) return;
    for (int i = 0; i < loaded_->document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(loaded_->document->create_page(i));
        const poppler::rectf box = page ? page->page_rect() : poppler::rectf();
        sizes_.emplace_back(box.width(), box.height());
    }
}

wxImage PdfDocument::picture(std::size_t page, double dots_per_inch) const {
    const std::unique_ptr<poppler::page> leaf(loaded_->document->create_page(static_cast<int>(page)));
    if (!leaf) return {};
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_rgb24);
    renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
    return to_image(renderer.render_page(leaf.get(), dots_per_inch, dots_per_inch));
}

} // namespace redress::desktop
